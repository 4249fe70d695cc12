import { type Article } from '@standfirst/core';
import { findQuotes } from '../find-quotes.js';
import { languageFor } from '../languages/index.js';
import { agentTable } from './agent-table.js';
import { mapHeard } from './heard-lists.js';
import { identify } from './identify.js';
import { layOutText } from './lay-out-text.js';
import { isTaken, leavesOf, type Leaf } from './leaf.js';
import { planWraps, withoutCrossing } from './plan-wraps.js';
import { quoteTable } from './quote-table.js';
import { overlapsAny, withoutTaken } from './without-taken.js';
import { workTable } from './work-table.js';
import { wrapLeaves, type Wrap } from './wrap-leaves.js';

/**
 * Finds the quotations of an article by rules: their words become `quoted` inlines, who says so `attribution` inlines, and the
 * tables `quotes`, `agents` and `works` say who that is. No word of the text changes. Quotations that are there already stay
 * as they are; the article given is not touched.
 */
export function annotateQuotes(article: Article): Article {
  const { text, starts } = layOutText(article.body);
  const leaves: Leaf[][] = [];
  mapHeard(article.body, (paragraph) => {
    leaves.push(leavesOf(paragraph.children, starts[leaves.length] ?? 0));
    return paragraph;
  });
  const taken = leaves.flat().filter(isTaken);
  const found = withoutTaken(findQuotes(text, { lang: article.lang }), taken);
  if (found.length === 0) return article;
  const identified = withoutCrossing(text, identify(text, found, article.quotes ?? {}));
  const wraps = planWraps(text, identified).filter((wrap) => !overlapsAny(wrap, taken));
  const byParagraph = wrapsByParagraph(wraps, leaves);
  let visited = 0;
  const body = mapHeard(article.body, (paragraph) => {
    const own = byParagraph[visited] ?? [];
    const pieces = leaves[visited++] ?? [];
    return own.length === 0 ? paragraph : { ...paragraph, children: wrapLeaves(pieces, own) };
  });
  const agents = agentTable(article, languageFor(article.lang));
  const works = workTable(article, agents);
  const quotes = { ...article.quotes, ...quoteTable(identified, agents, works) };
  return { ...article, body, quotes, agents: agents.agents, works: works.works };
}

function wrapsByParagraph(wraps: readonly Wrap[], leaves: readonly (readonly Leaf[])[]): Wrap[][] {
  let next = 0;
  return leaves.map((own) => {
    const end = own.at(-1)?.end ?? 0;
    const first = next;
    while ((wraps[next]?.end ?? Infinity) <= end) next++;
    return wraps.slice(first, next);
  });
}
