import { fragmentsByQuote } from '../quote/fragments.js';
import type { Article } from './article.js';
import { everyBlock, everyInline } from './walk.js';

/**
 * The article for readers without access: the body up to its gate, without the rows that only what follows points to. An
 * article without a gate is itself. Draw this on a server; what has not been sent cannot be read.
 */
export function beforeGate(article: Article): Article {
  const gate = article.body.findIndex(({ type }) => type === 'gate');
  if (gate === -1) return article;
  const body = article.body.slice(0, gate);
  const [open, closed] = [pointedTo({ ...article, body }), pointedTo({ ...article, body: article.body.slice(gate) })];
  const kept = <Row>(table: Readonly<Record<string, Row>> = {}): Record<string, Row> =>
    Object.fromEntries(Object.entries(table).filter(([id]) => open.has(id) || !closed.has(id)));
  const { quotes, notes, media, corrections } = article;
  return {
    ...article,
    body,
    ...(quotes && { quotes: kept(quotes) }),
    ...(notes && { notes: kept(notes) }),
    ...(media && { media: kept(media) }),
    ...(corrections && {
      corrections: corrections.filter(({ affects = [] }) => !affects.some((id) => closed.has(id) && !open.has(id))),
    }),
  };
}

/** The ids of blocks and rows that stand in the headlines and the body, or that those point to. */
function pointedTo({ headline, standfirst = [], leadMedia, body }: Article): Set<string> {
  const ids = new Set<string>(fragmentsByQuote(body).keys());
  if (leadMedia !== undefined) ids.add(leadMedia);
  for (const block of everyBlock(body)) {
    ids.add(block.id);
    if (block.type === 'figure') for (const id of block.media) ids.add(id);
  }
  for (const inline of everyInline([...headline, ...standfirst, ...body]))
    if (inline.type === 'noteRef') ids.add(inline.note);
  return ids;
}
