/** Lines of one sort that pages have around their articles: data of a language, see `languages/en/furniture.ts`. */
export interface FurnitureRule {
  /** What the receipt calls them. */
  readonly reason: string;
  /**
   * Whole lines as `foldLine` gives them: lower case, no marks or arrows at the ends, `#` for any number. A `*` at the end
   * stands for whatever follows on the line.
   */
  readonly lines: readonly string[];
  /** Forms that a list of lines cannot give, tried on the folded line; each without two unbounded repeats. */
  readonly patterns?: readonly RegExp[];
  /** The lines are words that articles use too: they count only beside other furniture. */
  readonly weak?: true;
  /** The lines may be whole sentences; else a sentence is left in the article, whatever it starts with. */
  readonly sentences?: true;
  /** What starts with such a line: readers' comments, links to other pages, the form for a comment, a note of one paragraph. */
  readonly opens?: 'comments' | 'links' | 'form' | 'note';
  /** What such a line says of the conversation. */
  readonly discussion?: 'open' | 'closed';
}
