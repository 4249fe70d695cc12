import * as v from 'valibot';
import { isLongerThan } from '../comment/text-hygiene/count-graphemes.js';
import { idSchema } from '../id/id.js';

/** The longest passage that can be answered, in graphemes. */
export const PASSAGE_GRAPHEMES = 300;
/** How much is kept of what stands before and behind it, in graphemes. */
export const CONTEXT_GRAPHEMES = 32;

const words = (graphemes: number) =>
  v.pipe(
    v.string(),
    v.maxLength(graphemes * 16, `Expected at most ${graphemes} characters.`),
    v.check((text) => text.isWellFormed(), 'Expected whole characters.'),
    v.check((text) => !isLongerThan(text, graphemes), `Expected at most ${graphemes} characters.`),
  );

/** The check of what a response is anchored to. A valibot schema. */
export const anchorSchema = v.object({
  /** The block that holds the words; left out where a whole quotation is answered. */
  block: v.exactOptional(idSchema),
  /** The quotation that is answered, or that the words are a part of. */
  quote: v.exactOptional(idSchema),
  /** The words as the article had them, at most 300 graphemes, and 32 on each side inside their block (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
  locator: v.object({
    kind: v.literal('text'),
    exact: v.pipe(words(PASSAGE_GRAPHEMES), v.regex(/[\p{L}\p{N}]/u, 'Expected words.')),
    prefix: v.exactOptional(words(CONTEXT_GRAPHEMES)),
    suffix: v.exactOptional(words(CONTEXT_GRAPHEMES)),
  }),
  /** The version of the article in which the words stood so. */
  articleVersion: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  /** The same words stood at other places of the article too, so that they alone prove nothing. */
  repeated: v.exactOptional(v.literal(true)),
});

/** The words of an article that a response is about, kept so that they are found again when the article changes. */
export interface Anchor extends v.InferOutput<typeof anchorSchema> {}

/**
 * How an anchor stands in the article as it is now. `exact`: the words, in their block or quotation; `moved`: the same words,
 * for sure, at another place; `orphaned`: they are gone, or it cannot be said which of several places was meant.
 */
export type AnchorStatus = 'exact' | 'moved' | 'orphaned';

/** Where an anchor was found. */
export interface FoundAnchor {
  readonly status: AnchorStatus;
  /** The block that holds the words now; unset for `orphaned` and for a whole quotation. */
  readonly block?: string;
  /** Where the words stand in the plain text of that block, in UTF-16 units; `end` is exclusive. */
  readonly start?: number;
  readonly end?: number;
  /** The quotation that is answered, or that holds all of the words; unset for `orphaned`. */
  readonly quote?: string;
}
