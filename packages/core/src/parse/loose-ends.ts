import type { Article } from '../article/article.js';
import { everyBlock, everyInline } from '../article/walk.js';
import type { Problem } from './parse-problem.js';

/** Warnings for ids that point to nothing: such a quotation has no speaker, such a figure no picture. */
export function danglingReferences(article: Article): Problem[] {
  const found: Problem[] = [];
  const check = (
    path: string,
    table: Readonly<Record<string, unknown>> | undefined,
    id: string | undefined,
    name: string,
  ) => {
    if (id === undefined || (table && Object.hasOwn(table, id))) return;
    found.push({ code: 'dangling-reference', path, message: `"${id}" is no key of \`${name}\`; it leads nowhere.` });
  };
  const { quotes, agents, works, media, notes } = article;
  const agentsAndWorks = { ...agents, ...works };
  for (const block of everyBlock(article.body)) {
    if (block.type === 'blockquote') check(`body: ${block.id}.quote`, quotes, block.quote, 'quotes');
    if (block.type === 'figure') for (const id of block.media) check(`body: ${block.id}.media`, media, id, 'media');
  }
  for (const inline of everyInline(article.body)) {
    if (inline.type === 'quoted') check('body: quoted.quote', quotes, inline.quote, 'quotes');
    if (inline.type === 'attribution')
      for (const id of inline.quotes) check('body: attribution.quotes', quotes, id, 'quotes');
    if (inline.type === 'mention') check('body: mention.ref', agentsAndWorks, inline.ref, 'agents or works');
    if (inline.type === 'noteRef') check('body: noteRef.note', notes, inline.note, 'notes');
  }
  for (const [id, quote] of Object.entries(quotes ?? {})) {
    check(`quotes.${id}.speaker`, agents, quote.speaker, 'agents');
    check(`quotes.${id}.source`, works, quote.source, 'works');
    check(`quotes.${id}.via`, agents, quote.via, 'agents');
    check(`quotes.${id}.continues`, quotes, quote.continues, 'quotes');
  }
  check('publisher', agents, article.publisher, 'agents');
  return found;
}
