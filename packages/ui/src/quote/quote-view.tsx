import { displayAttribution, safeUrl, type SpokenQuote, type Tables } from '@standfirst/core';
import type { HTMLAttributes } from 'react';
import { startDrawing } from '../blocks/drawing.js';
import { classNames, rootView } from '../root-view.js';
import { en } from '../words/en.js';
import type { Words } from '../words/words.js';
import { isInferred } from './is-inferred.js';
import { quoteFacts } from './quote-facts.js';

/** Attributes that are not named here, and the `ref`, reach the root element; `lang` is that of the words said. */
export interface QuoteViewProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  /** One of `quotesOf(article)`. */
  readonly quote: SpokenQuote;
  /** Where the words stand, for a link to them: `/harbour#q1`. */
  readonly href?: string | undefined;
  readonly words?: Words | undefined;
  /** Name a speaker who was inferred, marked as such. Default: not named. */
  readonly showInferred?: boolean | undefined;
}

/** One quotation on a card: the words, whose they are, and what is known of both. */
export const QuoteView = rootView<HTMLDivElement, QuoteViewProps>(
  'QuoteView',
  ({ quote: spoken, href, words = en, showInferred = false, className, ...root }, ref) => {
    const { quote, text } = spoken;
    const tables = tablesOf(spoken);
    const guessed = isInferred(tables.quotes ?? {}, quote.id);
    const attribution = guessed && !showInferred ? [] : displayAttribution(tables, quote.id);
    const facts = quoteFacts(spoken, words);
    const place = href === undefined ? null : safeUrl(href, 'link');
    return (
      <div {...root} ref={ref} className={classNames('sf-quote', className)} data-mode={quote.mode}>
        <blockquote className="sf-quote-words" cite={sourceUrl(spoken)}>
          <p>{text}</p>
        </blockquote>
        {attribution.length > 0 && (
          <p className="sf-attribution">
            {startDrawing(tables, { words }).inlines(attribution)}
            {guessed && <span className="sf-furniture"> ({words.inferred})</span>}
          </p>
        )}
        {facts.length > 0 && <p className="sf-furniture">{facts.join(' · ')}</p>}
        {quote.check && words.checks[quote.check.status] && (
          <p className="sf-quote-check" data-check={quote.check.status}>
            {words.checks[quote.check.status]}
          </p>
        )}
        {place && (
          <p className="sf-quote-place">
            <a href={place}>{words.inArticle}</a>
          </p>
        )}
      </div>
    );
  },
);

/** As much of the article's tables as the quotation brings along, inherited speaker and source included. */
function tablesOf({ quote, speaker, source }: SpokenQuote): Tables {
  const row = { ...quote, ...(speaker && { speaker: speaker.id }), ...(source && { source: source.id }) };
  return {
    quotes: { [quote.id]: row },
    agents: speaker ? { [speaker.id]: speaker } : {},
    works: source ? { [source.id]: source } : {},
  };
}

const sourceUrl = ({ source }: SpokenQuote): string | undefined =>
  (source && 'url' in source && source.url !== undefined && safeUrl(source.url, 'link')) || undefined;
