import * as v from 'valibot';
import { commentBodySchema } from '../comment-block.js';
import type { CommentAction } from '../moderation/comment-state.js';
import { reasonCodeSchema } from '../moderation/reason-code.js';
import { archivedState, instant } from './archived-parts.js';

const actions = [
  'submit',
  'edit',
  'confirm',
  'hold',
  'publish',
  'mark-spam',
  'reject',
  'remove',
  'restore',
  'withdraw',
  'undo-withdraw',
  'erase',
] as const satisfies CommentAction[];

const actor = v.object({
  kind: v.picklist(['system', 'moderator', 'author', 'legal']),
  /** The site's own name for that person. */
  id: v.exactOptional(v.string()),
});

const moved = v.object({
  /** RFC 3339. */
  at: instant,
  actor,
  action: v.picklist(actions),
  /** `null` for the first event of a comment. */
  from: v.nullable(archivedState),
  to: archivedState,
  /** Which text was judged, from 1. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  reason: v.exactOptional(reasonCodeSchema),
  /** From moderators to moderators. */
  note: v.exactOptional(v.string()),
  /** What the policies said. */
  evidence: v.exactOptional(
    v.array(
      v.object({
        phase: v.string(),
        version: v.string(),
        verdict: v.picklist(['hold', 'spam', 'refuse']),
        rule: v.string(),
        entry: v.exactOptional(v.string()),
      }),
    ),
  ),
});

const replaced = v.object({
  /** As it was typed. */
  text: v.string(),
  body: commentBodySchema,
  /** When it was replaced, RFC 3339. */
  replacedAt: instant,
  /** Who replaced it. */
  actor,
});

/** What no reader may see. An archive that is handed out leaves all of it out. */
export const archivedSecrets = v.object({
  /** The writer's e-mail address, in clear. */
  email: v.exactOptional(v.string()),
  /** Whether the writer had proved that it is theirs. */
  emailConfirmed: v.exactOptional(v.boolean()),
  /** The network address it was sent from, in clear; read from other systems, never written. */
  ip: v.exactOptional(v.string()),
  /** The text as it was typed, before it became a tree. */
  text: v.exactOptional(v.string()),
  /** Such as `firefox linux`. */
  browserFamily: v.exactOptional(v.string()),
  /** Print of the writer's cookie; of use under the same secret alone. */
  writerHash: v.exactOptional(v.string()),
  /** Key of the account that sent it. */
  authorKey: v.exactOptional(v.string()),
  /** Every move of the comment, oldest first; it leads to `state`. */
  history: v.exactOptional(v.array(moved)),
  /** The texts that it had before, oldest first. */
  earlier: v.exactOptional(v.array(replaced)),
});
