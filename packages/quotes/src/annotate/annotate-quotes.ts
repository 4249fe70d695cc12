import { type Article } from '@standfirst/core';
import { findQuotes } from '../find-quotes.js';
import { languageFor } from '../languages/index.js';
import { agentTable } from './agent-table.js';
import { completeQuotes } from './complete-quotes.js';
import { identify } from './identify.js';
import { isTaken } from './leaf.js';
import { planWraps, withoutCrossing } from './plan-wraps.js';
import { quoteTable } from './quote-table.js';
import { overlapsAny, withoutTaken } from './without-taken.js';
import { tablesInUse, workTable } from './work-table.js';
import { leavesOfBody, wrapBody } from './wrap-body.js';

/**
 * Finds the quotations of an article by rules: their words become `quoted` inlines, who says so `attribution` inlines, and the
 * tables `quotes`, `agents` and `works` say who that is. No word of the text changes. Quotations that are there already stay
 * as they are, but that an importer's of which nobody is named, such as a `<q>`, get the speaker that the rules find for their
 * words; the article given is not touched.
 */
export function annotateQuotes(given: Article): Article {
  const article = completeQuotes(given);
  const { text, leaves } = leavesOfBody(article.body);
  const taken = leaves.flat().filter(isTaken);
  const found = withoutTaken(findQuotes(text, { lang: article.lang }), taken);
  if (found.length === 0) return article;
  const identified = withoutCrossing(text, identify(text, found, article.quotes ?? {}));
  const wraps = planWraps(text, identified).filter((wrap) => !overlapsAny(wrap, taken));
  const body = wrapBody(article.body, leaves, wraps);
  const agents = agentTable(article, languageFor(article.lang));
  const works = workTable(article, agents);
  const quotes = { ...article.quotes, ...quoteTable(identified, agents, works) };
  return { ...article, body, quotes, ...tablesInUse(agents, works) };
}
