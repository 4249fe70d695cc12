import type { Article } from '@standfirst/core';
import { annotateQuotes } from '@standfirst/quotes';

/** The article with its quotations found, unless that is not wanted. */
export const withQuotes = (article: Article, wanted: boolean): Article => (wanted ? annotateQuotes(article) : article);
