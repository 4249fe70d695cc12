/** An article as the desk names it. */
export interface DeskArticle {
  readonly id: string;
  readonly headline: string;
  /** Its page on another site; absent where the desk's own site has it. */
  readonly url?: string;
}

/** A page of articles, and where the next one begins. */
export interface DeskArticlePage {
  readonly items: readonly DeskArticle[];
  /** Absent on the last page. */
  readonly next?: string;
}

/** What a site with many articles tells the desk of them. */
export interface DeskArticles {
  /** `undefined` for an id that names none. */
  find(articleId: string): Promise<DeskArticle | undefined>;
  /** A page of them, in the order in which editors are to see them; `null` for an `after` that is no `next`. */
  list(after: string | undefined): Promise<DeskArticlePage | null>;
}

/** The same of a site that has all of its headlines at hand. */
export const articlesOf = (headlines: ReadonlyMap<string, string>): DeskArticles => ({
  async find(id) {
    const headline = headlines.get(id);
    return headline === undefined ? undefined : { id, headline };
  },
  list: async () => ({ items: [...headlines].map(([id, headline]) => ({ id, headline })) }),
});
