import { safeUrl, type SpokenQuote } from '@standfirst/core';
import type { ReactElement } from 'react';
import { dateView } from '../date/date-view.js';
import type { Words } from '../words/words.js';

/** When the source of a quotation appeared or took place, and the way to it. */
export function sourceFacts(spoken: SpokenQuote, words: Words): ReactElement[] {
  const { source } = spoken;
  if (!source) return [];
  const date = source.kind === 'occasion' ? source.date : source.published;
  const url = sourceUrl(spoken);
  const facts: ReactElement[] = [];
  if (date !== undefined) {
    facts.push(
      <span key="date">
        {source.kind === 'occasion' ? words.saidOn : words.published} {dateView(date, { lang: words.lang })}
      </span>,
    );
  }
  if (url !== undefined) {
    facts.push(
      <a key="url" href={url}>
        {words.readSource}
      </a>,
    );
  }
  return facts;
}

export const sourceUrl = ({ source }: SpokenQuote): string | undefined =>
  (source && 'url' in source && source.url !== undefined && safeUrl(source.url, 'link')) || undefined;
