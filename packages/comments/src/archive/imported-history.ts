import { foldEvents, type ArchivedComment, type CommentAction, type CommentState } from '@standfirst/core';
import type { ModerationEvent } from '../records/moderation-event.js';

type ArchivedEvent = NonNullable<NonNullable<ArchivedComment['private']>['history']>[number];
type Step = Pick<ModerationEvent, 'action' | 'to'> & { by: ModerationEvent['actor']['kind'] };

const submit = (to: CommentState): Step => ({ action: 'submit', to, by: 'system' });
const then = (action: CommentAction, to: CommentState, by: Step['by']): Step => ({ action, to, by });

/** The shortest legal way into each state. */
const WAYS: Readonly<Record<CommentState, readonly [Step, ...Step[]]>> = {
  unconfirmed: [submit('unconfirmed')],
  pending: [submit('pending')],
  published: [submit('published')],
  spam: [submit('spam')],
  rejected: [submit('pending'), then('reject', 'rejected', 'moderator')],
  removed: [submit('published'), then('remove', 'removed', 'moderator')],
  withdrawn: [submit('published'), then('withdraw', 'withdrawn', 'author')],
  erased: [submit('published'), then('erase', 'erased', 'legal')],
};

/** The moves that bring a comment into its state. */
export interface ImportedHistory {
  readonly events: readonly [ModerationEvent, ...ModerationEvent[]];
  /** Whether the archive's own history could not be used, since it does not lead to the state. */
  readonly isReplaced: boolean;
}

/** The comment's own history where the archive has it; else the shortest that leads to its state, as moved by the import. */
export function importedHistory(comment: ArchivedComment, now: number): ImportedHistory {
  const { state, private: secrets, reason } = comment;
  const [first, ...others] = secrets?.history?.map(eventOf) ?? [];
  if (first && leadsTo(state, [first, ...others])) return { events: [first, ...others], isReplaced: false };
  const [start, ...further] = WAYS[state];
  const note = `Imported: ${comment.id}`;
  const event = ({ action, to, by }: Step, from: CommentState | null, isLast: boolean): ModerationEvent => ({
    ...{ at: now, actor: { kind: by }, action, from, to, revision: 1, note },
    ...(isLast && reason ? { reason } : {}),
    ...evidenceOf(to, from),
  });
  let before = start.to;
  const rest = further.map((step, index) => {
    const moved = event(step, before, index === further.length - 1);
    before = step.to;
    return moved;
  });
  return { events: [event(start, null, rest.length === 0), ...rest], isReplaced: first !== undefined };
}

/** Why it is not published at once: the archive said so. */
function evidenceOf(to: CommentState, from: CommentState | null): Pick<ModerationEvent, 'evidence'> {
  if (from !== null || (to !== 'pending' && to !== 'spam')) return {};
  return { evidence: [{ phase: 'import', version: '1', verdict: to === 'spam' ? 'spam' : 'hold', rule: 'archive' }] };
}

function leadsTo(state: CommentState, events: readonly ModerationEvent[]): boolean {
  try {
    return foldEvents(events) === state;
  } catch {
    return false; // a move that is not legal
  }
}

function eventOf({ at, reason, note, evidence, actor, ...event }: ArchivedEvent): ModerationEvent {
  return {
    ...event,
    at: Date.parse(at),
    actor: { kind: actor.kind, ...(actor.id === undefined ? {} : { id: actor.id }) },
    ...(reason === undefined ? {} : { reason }),
    ...(note === undefined ? {} : { note }),
    ...(evidence === undefined ? {} : { evidence }),
  };
}
