import { isInferred, type Article, type Quote } from '@standfirst/core';
import { absoluteUrl } from './absolute-url.js';

/** Fields that hold addresses. */
const ADDRESSES: readonly string[] = [
  'url',
  'sameAs',
  'license',
  'archivedUrl',
  'transcriptUrl',
  'captionsUrl',
  'digitalSourceType',
];

/** The fields of an article but for its body and lines of text, with addresses that lead somewhere from a feed, and without guesses at who speaks. */
export function feedHead(article: Omit<Article, 'body' | 'provenance'>, url: string | undefined) {
  const { media, related, quotes, ...rest } = article;
  return {
    ...(portable(rest, url) as typeof rest),
    ...(media && {
      media: Object.fromEntries(
        Object.entries(media).flatMap(([id, file]) => withAddress(file, url).map((one) => [id, one])),
      ),
    }),
    ...(related && { related: related.flatMap((one) => withAddress(one, url)) }),
    ...(quotes && {
      quotes: mapped(quotes, (row) => (isInferred(quotes, row.id) ? withoutSpeaker(row) : row)),
    }),
  };
}

/** A row whose other fields are known. */
const withoutSpeaker = (row: Quote): Quote => {
  const known = Object.entries(row).filter(([field]) => !['speaker', 'source', 'via'].includes(field));
  return Object.fromEntries(known) as unknown as Quote; // these fields may be unset
};

/** The address as it can stand in a feed; `undefined` where it leads nowhere from there. */
export const feedAddress = (address: unknown, url: string | undefined): string | undefined => {
  if (typeof address !== 'string') return undefined;
  const whole = absoluteUrl(address, url);
  return whole !== undefined && URL.canParse(address) ? address : whole;
};

/** Each value of a table, made anew. */
export const mapped = <Row, Made>(
  table: Readonly<Record<string, Row>>,
  make: (row: Row) => Made,
): Record<string, Made> => Object.fromEntries(Object.entries(table).map(([id, row]) => [id, make(row)]));

/** A row that is nothing without its address. */
const withAddress = <Row extends { url: string }>(row: Row, url: string | undefined): Row[] =>
  feedAddress(row.url, url) === undefined ? [] : [portable(row, url) as Row];

function portable(value: unknown, url: string | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => portable(item, url));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]: [string, unknown]): [string, unknown][] => {
      if (!ADDRESSES.includes(name)) return [[name, portable(inner, url)]];
      if (Array.isArray(inner)) return [[name, inner.flatMap((one) => feedAddress(one, url) ?? [])]];
      const found = feedAddress(inner, url);
      return found === undefined ? [] : [[name, found]];
    }),
  );
}
