import * as v from 'valibot';

/** The check of a passage that a comment answers. A valibot schema. */
export const commentAnchorSchema = v.object({
  /** Id of the article's block or quotation in which the passage stands. */
  target: v.string(),
  /** Whether `target` is a block or a row of the article's quotations. */
  kind: v.picklist(['block', 'quote']),
  /** The words of the passage as the reader saw them; at most 300 graphemes. */
  exact: v.string(),
  /** Up to 32 graphemes just before them, to tell two places apart. */
  prefix: v.exactOptional(v.string()),
  /** Up to 32 graphemes just behind them. */
  suffix: v.exactOptional(v.string()),
  /** The version of the article in which the words stood so. */
  articleVersion: v.exactOptional(v.string()),
});

/** The passage of the article that a comment answers: where it stood, and its words, by which it is found after a change. */
export interface CommentAnchor extends v.InferOutput<typeof commentAnchorSchema> {}
