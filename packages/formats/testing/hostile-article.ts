import { parseArticle, safeParseArticle, type Article } from '@standfirst/core';
import { exampleArticle } from '../src/testing/example-article.js';

type Path = readonly (string | number)[];

const whole = {
  ...exampleArticle,
  kicker: { text: 'Harbour', url: 'https://herald.example/harbour' },
  altHeadlines: { seo: 'Ferry', social: 'Ferry', short: 'Ferry', print: 'Ferry' },
  byline: [{ agent: 'doe', text: 'Jane Doe' }, { text: 'and staff' }],
  dateline: { text: 'FENMOUTH', place: 'Fenmouth' },
  section: { name: 'Harbour', url: 'https://herald.example/harbour' },
  tags: [{ name: 'Ferries', scheme: 'https://subjects.example/', id: 'f1' }],
  related: [{ url: 'https://herald.example/tides', title: 'Tides' }],
  url: 'https://herald.example/ferry',
  sponsor: { label: 'Advertisement', name: 'Lund & Sons', url: 'https://lund.example/' },
};
/** Each text stands at one in so many places; at each of them where `npm run vectors` takes its minutes. */
const STRIDE = import.meta.env.MODE === 'every-place' ? 1 : 8;
const PROBE = 'a "<b>\' javascript:x';

/** The places where the model takes any text, found by trying each, so that a new field of a kind is among them. */
const places = stringsIn(whole).filter((path) => {
  const copy = structuredClone(whole);
  setAt(copy, path, PROBE);
  const result = safeParseArticle(copy);
  return result.ok && result.warnings.length === 0;
});

/**
 * Articles of every kind in which `texts` stand for each text, each address and, as far as they can, for the ids of blocks:
 * each text at several places, each place with many of them.
 */
export function* hostileArticles(texts: readonly string[]): Generator<Article> {
  for (let start = 0; start < texts.length; start += STRIDE) {
    const at = (index: number) => texts[(start + index) % texts.length] ?? '';
    const copy = articleHolding(at);
    const body = copy.body.map((block, index) => ({
      ...block,
      id: `${at(index).replace(/\s/g, '').slice(0, 190)}${index}`,
    }));
    yield parseArticle({ ...copy, body });
  }
}

/** An article of every kind as a stranger writes it down, in whose places stands what `at` gives for each. */
export function articleHolding(at: (index: number) => string): typeof whole {
  const copy = structuredClone(whole);
  for (const [index, path] of places.entries()) setAt(copy, path, at(index));
  return copy;
}

function stringsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, [...path, key]));
}

function setAt(value: unknown, path: Path, text: string): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  const holder = value as Record<string | number, unknown>; // the path was found in the same article
  if (rest.length === 0) holder[key] = text;
  else setAt(holder[key], rest, text);
}
