/** A word or domain that the site looks for in comments. */
export interface ListEntry {
  readonly kind: 'word' | 'domain';
  /** One word or several, a `*` at the end for any ending; or a domain, which stands for those below it too. */
  readonly entry: string;
  /** What becomes of a comment that has it. */
  readonly verdict: 'hold' | 'spam';
}
