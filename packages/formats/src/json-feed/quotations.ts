import { agentName, isInferred, quotesOf, type Article, type SpokenQuote } from '@standfirst/core';

/** Who says what in an article, for `_standfirst`: in the order of the text, without guesses at who speaks. */
export function quotations(article: Article, url: string | undefined) {
  return quotesOf(article)
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
