import * as v from 'valibot';
import { anchorSchema } from '../anchor/anchor.js';
import { commentBodySchema } from './comment-block.js';
import { commentIdSchema } from './comment-id.js';
import { publicAuthorSchema } from './public-author.js';
import { reasonCodeSchema } from './moderation/reason-code.js';

const base = {
  type: v.literal('comment'),
  schemaVersion: v.literal(1),
  /** 26 characters of Crockford's base 32; later comments have greater ids, a reply always a greater one than its parent. */
  id: commentIdSchema,
  /** The article's id. */
  threadId: v.string(),
  /** What it answers, `null` for a comment on the article itself. */
  parentId: v.nullable(commentIdSchema),
  /** The comment at the top of this conversation; its own id when it is that comment. */
  rootId: commentIdSchema,
  /** How many comments stand above it, as stored: 0 to 32. Pages show fewer levels, see `buildThread`. */
  depth: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(32)),
  /** RFC 3339, in UTC. */
  createdAt: v.string(),
  /** Path of the page with the comment's fragment. */
  permalink: v.string(),
  /** Published descendants when `depth` is 0, else published direct replies. */
  replies: v.object({ count: v.number(), approximate: v.exactOptional(v.literal(true)) }),
};

/** The check of a comment that can be read. A valibot schema. */
export const visibleCommentSchema = v.object({
  ...base,
  /** `pending` only in what its own writer receives. */
  state: v.picklist(['published', 'pending']),
  author: publicAuthorSchema,
  body: commentBodySchema,
  /** BCP 47. */
  lang: v.exactOptional(v.string()),
  dir: v.exactOptional(v.picklist(['ltr', 'rtl', 'auto'])),
  /** When the text last changed after publication; RFC 3339. */
  editedAt: v.exactOptional(v.string()),
  /** The passage of the article that it answers. */
  anchor: v.exactOptional(anchorSchema),
});
/** A comment that can be read. */
export interface VisibleComment extends v.InferOutput<typeof visibleCommentSchema> {}

/** The check of the place of a comment that is gone. A valibot schema. */
export const tombstoneSchema = v.object({
  ...base,
  /** `removed` is also what waits, was rejected or is taken for spam while something below it can be read: readers learn no more. */
  state: v.picklist(['removed', 'withdrawn', 'erased']),
  author: v.null(),
  body: v.null(),
  /** Why a moderator removed it; absent where that is not for readers. */
  reason: v.exactOptional(reasonCodeSchema),
});
/** The place of a comment that is gone while replies to it can still be read. */
export interface Tombstone extends v.InferOutput<typeof tombstoneSchema> {}

/** The check of what a reader may receive: `state` tells a comment from a tombstone. A valibot schema. */
export const publicCommentSchema = v.variant('state', [visibleCommentSchema, tombstoneSchema]);
/** What a reader may receive; look at `state` (or `author !== null`) to tell the two apart. */
export type PublicComment = VisibleComment | Tombstone;
