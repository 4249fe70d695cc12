import {
  agentName,
  fragmentTo,
  isInferred,
  quotesOf,
  responsesTo,
  type Agent,
  type Article,
  type PublicComment,
  type SpokenQuote,
} from '@standfirst/core';
import type { HTMLAttributes } from 'react';
import { classNames, rootView } from '../root-view.js';
import { en } from '../words/en.js';
import type { Words } from '../words/words.js';
import { openingWords } from './opening-words.js';

/** Attributes that are not named here, and the `ref`, reach the `<section>`. */
export interface VoicesViewProps extends Omit<HTMLAttributes<HTMLElement>, 'children'> {
  readonly article: Article;
  /** English when left out. */
  readonly words?: Words | undefined;
  /** The prefix that the article on this page was given. */
  readonly idPrefix?: string | undefined;
  /** Where a response to a quotation is written; `?about=q1#respond` of a page without a script. Default: nowhere. */
  readonly respondHref?: ((quote: string) => string) | undefined;
  /** The comments under the article: those on a quotation are collected at it. */
  readonly comments?: readonly PublicComment[] | undefined;
  /** Names speakers who were inferred too. Default: their words are left out. */
  readonly showInferred?: boolean | undefined;
}

/** Who says what in the article: its speakers in the order of the text, each of their quotations a link to its words. */
export const VoicesView = rootView<HTMLElement, VoicesViewProps>(
  'VoicesView',
  (
    { article, words = en, idPrefix = '', respondHref, comments = [], showInferred = false, className, ...root },
    ref,
  ) => {
    const said = quotesOf(article).filter(({ text }) => text !== '');
    const isGuess = ({ quote }: SpokenQuote) => isInferred(article.quotes ?? {}, quote.id);
    const voices = bySpeaker(said, isGuess).filter(({ guessed }) => showInferred || !guessed);
    if (voices.length === 0) return null;
    const title = `${idPrefix}voices`;
    const responses = responsesTo(
      article,
      comments.filter((comment) => comment.author !== null),
    );
    const nameOf = new Map(comments.map(({ id, author }) => [id, author?.name || words.anonymous]));
    return (
      <section {...root} ref={ref} className={classNames('sf-voices', className)} aria-labelledby={title}>
        <h2 id={title}>{words.voices}</h2>
        <ul>
          {voices.map(({ key, speaker, guessed, quotes }) => (
            <li key={key}>
              <h3>
                {guessed && <span className="sf-furniture">{words.inferred} </span>}
                {agentName(speaker)}
              </h3>
              <ul lang={article.lang === 'und' ? undefined : article.lang} dir={article.dir}>
                {quotes.map(({ quote, text }) => (
                  <li key={quote.id} data-mode={quote.mode}>
                    <a href={fragmentTo(`${idPrefix}${quote.id}`)}>
                      <bdi>{openingWords(text)}</bdi>
                    </a>
                    {respondHref && (
                      <a
                        className="sf-voices-respond"
                        href={respondHref(quote.id)}
                        aria-label={words.respondTo(openingWords(text))}
                        lang={words.lang}
                      >
                        {words.respondToQuote}
                      </a>
                    )}
                    <Responses ids={responses.toQuote.get(quote.id) ?? []} nameOf={nameOf} words={words} />
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

/** The responses to a quotation, one under the other once somebody asks for them. */
function Responses({
  ids,
  nameOf,
  words,
}: {
  ids: readonly string[];
  nameOf: ReadonlyMap<string, string>;
  words: Words;
}) {
  if (ids.length === 0) return null;
  return (
    <details className="sf-voices-responses" lang={words.lang} dir="auto">
      <summary>{words.responses(ids.length)}</summary>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <a href={`#comment-${id}`}>
              <bdi>{nameOf.get(id)}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What one speaker says; words that are theirs by a guess stand apart from those that are theirs. */
interface Voice {
  readonly key: string;
  readonly speaker: Agent;
  readonly guessed: boolean;
  readonly quotes: SpokenQuote[];
}

function bySpeaker(quotes: readonly SpokenQuote[], isGuess: (quote: SpokenQuote) => boolean): Voice[] {
  const voices = new Map<string, Voice>();
  for (const quote of quotes) {
    const { speaker } = quote;
    if (!speaker) continue;
    const guessed = isGuess(quote);
    const key = `${guessed ? 'guessed' : 'said'} ${speaker.id}`;
    const voice = voices.get(key) ?? { key, speaker, guessed, quotes: [] };
    voice.quotes.push(quote);
    voices.set(key, voice);
  }
  return [...voices.values()];
}
