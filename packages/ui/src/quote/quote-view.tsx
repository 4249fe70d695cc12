import {
  displayAttribution,
  inlineText,
  isInferred,
  safeUrl,
  textFragment,
  type Article,
  type SpokenQuote,
  type Tables,
} from '@standfirst/core';
import { Fragment, type HTMLAttributes, type ReactNode } from 'react';
import { linked } from '../article/linked.js';
import { startDrawing } from '../blocks/drawing.js';
import { dateView } from '../date/date-view.js';
import { classNames, rootView } from '../root-view.js';
import { en } from '../words/en.js';
import type { Words } from '../words/words.js';
import { quoteFacts } from './quote-facts.js';
import { sourceFacts, sourceUrl } from './source-facts.js';

/** Attributes that are not named here, and the `ref`, reach the root element; `lang` is that of the words said. */
export interface QuoteViewProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  /** One of `quotesOf(article)`. */
  readonly quote: SpokenQuote;
  /** Where the words stand, for a link to them: `/harbour#q1`. Default: in the article, if that has an address. */
  readonly href?: string | undefined;
  /** The article that the words stand in: for a card on another page, which names it and links to the very words. */
  readonly article?: Article | undefined;
  readonly words?: Words | undefined;
  /** Name a speaker who was inferred, marked as such. Default: not named. */
  readonly showInferred?: boolean | undefined;
}

/** One quotation on a card: the words, whose they are, what is known of both, and the way to them. */
export const QuoteView = rootView<HTMLDivElement, QuoteViewProps>(
  'QuoteView',
  ({ quote: spoken, article, href, words = en, showInferred = false, className, ...root }, ref) => {
    const { quote, text } = spoken;
    const tables = tablesOf(spoken);
    const guessed = isInferred(article?.quotes ?? tables.quotes ?? {}, quote.id);
    const attribution = guessed && !showInferred ? [] : displayAttribution(tables, quote.id);
    const facts: ReactNode[] = [
      ...quoteFacts(spoken, words, article?.agents),
      ...(guessed && !showInferred ? [] : sourceFacts(spoken, words)),
    ];
    return (
      <div
        data-sf-copy={words.copyQuote}
        data-sf-copied={words.copied}
        {...root}
        ref={ref}
        className={classNames('sf-quote', className)}
        data-mode={quote.mode}
      >
        <blockquote className="sf-quote-words" cite={sourceUrl(spoken)}>
          <p>{text}</p>
        </blockquote>
        {attribution.length > 0 && (
          <p className="sf-attribution">
            {guessed && <span className="sf-furniture">{words.inferred} </span>}
            {startDrawing(tables, { words }).inlines(attribution)}
          </p>
        )}
        {facts.length > 0 && (
          <p className="sf-furniture">
            {facts.map((fact, index) => (
              <Fragment key={index}>
                {index > 0 && ' · '}
                {fact}
              </Fragment>
            ))}
          </p>
        )}
        {quote.check && words.checks[quote.check.status] && (
          <p className="sf-quote-check" data-check={quote.check.status}>
            {words.checks[quote.check.status]}
          </p>
        )}
        {article && (
          <p className="sf-furniture">
            {words.fromArticle}{' '}
            <cite lang={article.lang === 'und' ? undefined : article.lang} dir={article.dir}>
              {linked(inlineText(article.headline), article.url)}
            </cite>
            {article.published && <>, {dateView(article.published, { lang: words.lang })}</>}
          </p>
        )}
        {places(spoken, article, href, words)}
      </div>
    );
  },
);

/** The way to the words: to their id, and, where the article is at hand, to the words themselves, for sharing. */
function places(
  { quote }: SpokenQuote,
  article: Article | undefined,
  href: string | undefined,
  words: Words,
): ReactNode {
  const address = href ?? (article?.url === undefined ? undefined : `${article.url.split('#')[0]}#${quote.id}`);
  const place = address === undefined ? null : safeUrl(address, 'link');
  const fragment = article && textFragment(article, quote.id);
  const share = place && fragment ? safeUrl(`${place}${place.includes('#') ? '' : '#'}${fragment}`, 'link') : null;
  return (
    place && (
      <p className="sf-quote-place">
        <a href={place}>{words.inArticle}</a>
        {share && (
          <>
            {' '}
            <a href={share} data-sf-share="">
              {words.shareQuote}
            </a>
          </>
        )}
      </p>
    )
  );
}

/** As much of the article's tables as the quotation brings along, inherited speaker and source included. */
function tablesOf({ quote, speaker, source }: SpokenQuote): Tables {
  const row = { ...quote, ...(speaker && { speaker: speaker.id }), ...(source && { source: source.id }) };
  return {
    quotes: { [quote.id]: row },
    agents: speaker ? { [speaker.id]: speaker } : {},
    works: source ? { [source.id]: source } : {},
  };
}
