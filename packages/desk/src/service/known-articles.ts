import type { Comments } from '@standfirst/comments';
import type { DeskArticle, DeskArticles } from '../desk/desk-articles.js';
import { isArticleId } from './article-ids.js';

/** The articles that comments came from, for the desk; any other that can be one is found by its id, so that it can be closed beforehand. */
export const knownArticles = (comments: Pick<Comments, 'knownArticle' | 'knownArticles'>): DeskArticles => ({
  async find(id) {
    if (!isArticleId(id)) return undefined;
    const known = await comments.knownArticle(id);
    return known ? named(known) : { id, headline: id };
  },
  async list(after) {
    const page = await comments.knownArticles({ ...(after !== undefined && { after }) });
    return page && { items: page.items.map(named), ...(page.next !== undefined && { next: page.next }) };
  },
});

/** The title came with a comment, and anybody sends those: the id always stands beside it. */
const named = ({
  articleId: id,
  title,
  url,
}: NonNullable<Awaited<ReturnType<Comments['knownArticle']>>>): DeskArticle => ({
  id,
  url,
  headline: title === null || title === id ? id : `${title} (${id})`,
});
