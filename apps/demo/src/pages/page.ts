import type { Article } from '@standfirst/core';

/** A page of the demo: an article and where it stands. */
export interface Page {
  /** Its place in the address, `/articles/<slug>`; also the article's id. */
  readonly slug: string;
  readonly article: Article;
  /** How many pieces of the source were left out as page furniture. */
  readonly discarded: number;
}
