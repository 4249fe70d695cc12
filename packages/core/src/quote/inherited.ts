import type { Quote } from './quote.js';

/** A quotation with what it inherits from those that it continues. */
export function inherited(quotes: Readonly<Record<string, Quote>>, quote: Quote): Quote {
  if (!quote.continues) return quote;
  const seen = new Set([quote.id]);
  let whole = quote;
  for (let id: string | undefined = quote.continues; id && !seen.has(id); id = quotes[id]?.continues) {
    seen.add(id);
    const earlier = quotes[id];
    if (!earlier) break;
    const { speaker, source, via } = earlier;
    whole = { ...(speaker && { speaker }), ...(source && { source }), ...(via && { via }), ...whole };
  }
  return whole;
}
