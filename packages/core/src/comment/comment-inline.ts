import * as v from 'valibot';
import { safeUrl } from '../url/safe-url.js';

/** Any running text of a comment; typed by hand here because the five kinds below hold it. */
const inlines = v.array(v.lazy((): v.GenericSchema<CommentInline> => commentInlineSchema));

export const commentTextSchema = v.object({
  type: v.literal('text'),
  /** The characters as the reader typed them, in NFC. */
  value: v.string(),
});
/** Plain characters. */
export interface CommentText extends v.InferOutput<typeof commentTextSchema> {}

export const commentBreakSchema = v.object({ type: v.literal('break') });
/** A line end inside a paragraph: readers' own line ends are kept. */
export interface CommentBreak extends v.InferOutput<typeof commentBreakSchema> {}

const mark = <const T extends string>(type: T) =>
  v.object({
    type: v.literal(type),
    /** What the mark covers. */
    children: inlines,
  });

export const commentEmphasisSchema = mark('emphasis');
/** Words with stress. */
export interface CommentEmphasis extends v.InferOutput<typeof commentEmphasisSchema> {}

export const commentStrongSchema = mark('strong');
/** Words of weight. */
export interface CommentStrong extends v.InferOutput<typeof commentStrongSchema> {}

export const commentStrikeSchema = mark('strike');
/** Words taken back. */
export interface CommentStrike extends v.InferOutput<typeof commentStrikeSchema> {}

export const commentCodeSchema = mark('code');
/** Characters of a program or command; holds one text. */
export interface CommentCode extends v.InferOutput<typeof commentCodeSchema> {}

export const commentLinkSchema = v.object({
  type: v.literal('link'),
  /** Absolute http or https, as `safeUrl(…, 'website')` gives it back. */
  url: v.pipe(
    v.string(),
    v.check((url) => safeUrl(url, 'website') !== null, 'Expected an absolute http or https URL'),
  ),
  /** Always both: search engines are to follow nothing that readers write (the article's links have the same member). */
  rel: v.array(v.picklist(['nofollow', 'ugc'])),
  /** What the reader sees instead of the address. */
  children: inlines,
});
/** A link that the writer set, or an address found in the text. */
export interface CommentLink extends v.InferOutput<typeof commentLinkSchema> {}

/** Any running text of a comment: a closed set, no images and no raw HTML. */
export type CommentInline =
  CommentText | CommentBreak | CommentEmphasis | CommentStrong | CommentStrike | CommentCode | CommentLink;

/**
 * The check of one inline of a comment. It recurses: `commentBodySchema` looks at the depth first. A valibot schema.
 */
export const commentInlineSchema: v.GenericSchema<CommentInline> = v.variant('type', [
  commentTextSchema,
  commentBreakSchema,
  commentEmphasisSchema,
  commentStrongSchema,
  commentStrikeSchema,
  commentCodeSchema,
  commentLinkSchema,
]);
