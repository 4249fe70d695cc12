import { agentName, quotesOf, type Agent, type Article, type SpokenQuote } from '@standfirst/core';
import type { HTMLAttributes } from 'react';
import { classNames, rootView } from '../root-view.js';
import { en } from '../words/en.js';
import type { Words } from '../words/words.js';
import { isInferred } from './is-inferred.js';
import { openingWords } from './opening-words.js';

/** Attributes that are not named here, and the `ref`, reach the `<section>`. */
export interface VoicesViewProps extends Omit<HTMLAttributes<HTMLElement>, 'children'> {
  readonly article: Article;
  /** English when left out. */
  readonly words?: Words | undefined;
  /** The prefix that the article on this page was given. */
  readonly idPrefix?: string | undefined;
  /** Names speakers who were inferred too. Default: their words are left out. */
  readonly showInferred?: boolean | undefined;
}

/** Who says what in the article: its speakers in the order of the text, each of their quotations a link to its words. */
export const VoicesView = rootView<HTMLElement, VoicesViewProps>(
  'VoicesView',
  ({ article, words = en, idPrefix = '', showInferred = false, className, ...root }, ref) => {
    const known = (quote: SpokenQuote) => showInferred || !isInferred(article.quotes ?? {}, quote.quote.id);
    const voices = bySpeaker(quotesOf(article).filter((quote) => quote.text !== '' && known(quote)));
    if (voices.length === 0) return null;
    const title = `${idPrefix}voices`;
    return (
      <section {...root} ref={ref} className={classNames('sf-voices', className)} aria-labelledby={title}>
        <h2 id={title}>{words.voices}</h2>
        <ul>
          {voices.map(({ speaker, quotes }) => (
            <li key={speaker.id}>
              <h3>{agentName(speaker)}</h3>
              <ul lang={article.lang === 'und' ? undefined : article.lang} dir={article.dir}>
                {quotes.map(({ quote, text }) => (
                  <li key={quote.id} data-mode={quote.mode}>
                    <a href={`#${idPrefix}${quote.id}`}>
                      <bdi>{openingWords(text)}</bdi>
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </section>
    );
  },
);

function bySpeaker(quotes: readonly SpokenQuote[]): { speaker: Agent; quotes: SpokenQuote[] }[] {
  const voices = new Map<string, { speaker: Agent; quotes: SpokenQuote[] }>();
  for (const quote of quotes) {
    if (!quote.speaker) continue;
    const voice = voices.get(quote.speaker.id) ?? { speaker: quote.speaker, quotes: [] };
    voice.quotes.push(quote);
    voices.set(quote.speaker.id, voice);
  }
  return [...voices.values()];
}
