/** Where an article stands that the comment service does not hold itself, as its page has said last. */
export interface KnownArticle {
  readonly articleId: string;
  /** The address of its page. */
  readonly url: string;
  /** For editors alone: it came with a comment, and whoever sends one can say anything. */
  readonly title: string | null;
  /** When a comment came with it; milliseconds since 1970. */
  readonly seenAt: number;
}
