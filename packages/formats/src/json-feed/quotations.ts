import { agentName, everyBlock, isInferred, quotesOf, type Article, type SpokenQuote } from '@standfirst/core';

/** Who says what in an article, for `_standfirst`: in the order of the text, without what stands behind a gate, and without guesses at who speaks. */
export function quotations(article: Article, url: string | undefined) {
  const gate = article.body.findIndex((block) => [...everyBlock([block])].some(({ type }) => type === 'gate'));
  const open = gate < 0 ? article : { ...article, body: article.body.slice(0, gate) };
  return quotesOf(open)
    .filter(({ text }) => text !== '')
    .map(({ quote, text, ...who }) => ({ quote, text, ...(isInferred(article.quotes ?? {}, quote.id) ? {} : who) }))
    .map(({ quote, text, speaker, source }: Pick<SpokenQuote, 'quote' | 'text' | 'speaker' | 'source'>) => ({
      text,
      mode: quote.mode,
      speaker: speaker && agentName(speaker),
      speakerKind: speaker?.kind,
      source: source && 'title' in source ? source.title : undefined,
      cue: quote.cue,
      certainty: quote.origin?.certainty,
      url: url && `${url}#${quote.id}`,
    }));
}
