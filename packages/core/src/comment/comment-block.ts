import * as v from 'valibot';
import { commentInlineSchema } from './comment-inline.js';
import { brokenBound } from '../parse/broken-bound.js';

const block = v.lazy((): v.GenericSchema<CommentBlock> => commentBlockSchema);
/** Derived from the comment's id and the block's place (`01J….3`), so that it is unique on the page and never typed by a reader. */
const id = v.string();

export const commentParagraphSchema = v.object({
  type: v.literal('paragraph'),
  /** Unique on the page; the comment's id, a dot, and a number. */
  id,
  /** The words. */
  children: v.array(commentInlineSchema),
});
/** Lines of text up to an empty line. */
export interface CommentParagraph extends v.InferOutput<typeof commentParagraphSchema> {}

export const commentBlockquoteSchema = v.object({
  type: v.literal('blockquote'),
  /** Unique on the page; the comment's id, a dot, and a number. */
  id,
  /** What is quoted: blocks of a comment again, never those of an article. */
  children: v.array(block),
});
/** Words of somebody else, from lines that began with `>`. */
export interface CommentBlockquote extends v.InferOutput<typeof commentBlockquoteSchema> {}

export const commentListSchema = v.object({
  type: v.literal('list'),
  /** Unique on the page; the comment's id, a dot, and a number. */
  id,
  /** Whether the items are numbered. */
  ordered: v.boolean(),
  /** The first number, when it is not 1; only where `ordered`. */
  start: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999_999))),
  /** One list of blocks for each item. */
  items: v.array(v.array(block)),
});
/** Items behind bullets or numbers. */
export interface CommentList extends v.InferOutput<typeof commentListSchema> {}

export const commentCodeBlockSchema = v.object({
  type: v.literal('codeBlock'),
  /** Unique on the page; the comment's id, a dot, and a number. */
  id,
  /** What was written behind the opening fence, as typed; only a hint. */
  language: v.exactOptional(v.string()),
  /** The lines between the fences. */
  value: v.string(),
});
/** Lines of a program, kept as they are. */
export interface CommentCodeBlock extends v.InferOutput<typeof commentCodeBlockSchema> {}

/** Any block of a comment, a closed set: a block of the article that is not named here stands in no comment, at no depth. */
export type CommentBlock = CommentParagraph | CommentBlockquote | CommentList | CommentCodeBlock;

/** The check of one block of a comment. It recurses: `commentBodySchema` looks at the depth first. A valibot schema. */
export const commentBlockSchema: v.GenericSchema<CommentBlock> = v.variant('type', [
  commentParagraphSchema,
  commentBlockquoteSchema,
  commentListSchema,
  commentCodeBlockSchema,
]);

/** The check of a whole comment. Depth is looked at first and without recursion, since a deep tree would exhaust the stack of the check itself. */
export const commentBodySchema = v.pipe(
  v.custom<CommentBlock[]>(Array.isArray, 'Expected a list of blocks'),
  v.check((body) => brokenBound(body, { depth: 100 }) === undefined, 'Expected at most 100 levels of nesting'),
  v.array(commentBlockSchema),
);
