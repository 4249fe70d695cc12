import { blocksToHast, safeParseArticle, safeUrl, serializeHtml, type Article } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { forgedSourcesOf, sourcesOf } from '../testing/carriers/index.js';
import { doors } from '../testing/every-format.js';
import { hostileArticles } from '../testing/hostile-article.js';
import { objectionsTo } from '../testing/objections.js';
import { objectionsToOutput } from '../testing/objections-to-output.js';
import { readingsOf, reads, type Reading } from '../testing/readings.js';
import { hostileVectors } from '../testing/vectors.js';
import { ReadError } from './read-error.js';

const vectors = hostileVectors();
const readers = doors.filter(reads);
/** `npm run vectors` takes its time: minutes that are of use only where reading, writing or drawing has changed much. */
const isWhole = import.meta.env.MODE === 'every-place';
const writers = doors.flatMap(({ folder, format }) => (format?.write ? [{ folder, format, write: format.write }] : []));

/** Of the articles that are read, all are judged as HTML, and one in so many in every format. */
const EVERY = isWhole ? 1 : 12;

const asHtml = writers.filter(({ folder }) => folder === 'html');
type Writer = (typeof writers)[number];

/** Larger ones are read as they are: a carrier holds its vector many times over. */
const CARRIED = 20_000;
const texts = vectors.map(({ input }) => input).filter(({ length }) => length < CARRIED);
/** A forged source holds more than a hundred texts: they are in each of its places soon. */
const FORGED = isWhole ? 8 : 96;

interface Source {
  readonly name: string;
  readonly source: string;
  /** Whether it is well-formed and the format's own, so that nothing but emptiness is a reason to refuse it. */
  readonly isOwn: boolean;
}

/** All sources for a reader: each vector in the places of its format, and what looks like our own writers' work. */
function* sourcesFor(folder: string): Generator<Source> {
  for (const vector of vectors) {
    const carried = vector.input.length < CARRIED ? sourcesOf(folder, vector) : [vector.input];
    for (const [index, source] of carried.entries())
      yield {
        name: `${vector.id} ${index}`,
        source,
        isOwn: index > 0 || (vector.kind === folder && !REFUSED.has(folder)),
      };
  }
  let number = 0;
  for (const source of forgedSourcesOf(folder, texts, FORGED))
    yield { name: `forged ${(number += 1)}`, source, isOwn: false };
}

/** Vectors of these sorts are broken as files, which is a reason to refuse them. */
const REFUSED = new Set(['json', 'wxr', 'rss', 'disqus']);

/** Each article once, whatever it was read from. */
function objectionsOnce() {
  const judged = new Map<string, readonly string[]>();
  return (article: Article): readonly string[] => {
    const { provenance: _, ...facts } = article;
    const key = JSON.stringify(facts);
    const known = judged.get(key) ?? objectionsToArticle(article, judged.size % EVERY === 0 ? writers : asHtml);
    judged.set(key, known);
    return known;
  };
}

function objectionsToArticle(article: Article, writers: readonly Writer[]): string[] {
  const checked = safeParseArticle(article);
  return [
    ...(checked.ok ? [] : checked.issues.map(({ path, message }) => `${path}: ${message}`)),
    ...writers.flatMap(({ folder, write }) =>
      objectionsToOutput(folder, write(article).output).map((objection) => `${folder}: ${objection}`),
    ),
  ];
}

const objectionsToComments = ({ comments }: Reading) =>
  comments.flatMap(({ body, author }) => [
    ...objectionsTo(serializeHtml(blocksToHast(body))),
    ...(author.url !== undefined && safeUrl(author.url, 'website') === null ? [`website ${author.url}`] : []),
  ]);

// Where ../shared/security is absent, these are the vectors of this repository alone.
describe('security vectors', { timeout: isWhole ? 3_600_000 : 240_000 }, () => {
  test.each(readers)(
    '$folder reads each, or refuses it with a ReadError, and nothing of it runs in any format',
    async ({ folder, ...door }) => {
      const wrong: Record<string, unknown> = {};
      const objectionsTo = objectionsOnce();
      for (const { name, source, isOwn } of sourcesFor(folder)) {
        for (const reading of await readingsOf(door, source)) {
          const objections =
            reading instanceof ReadError
              ? isOwn && !/^(?:empty|binary)$/.test(reading.code)
                ? [reading.message]
                : []
              : [...(reading.article ? objectionsTo(reading.article) : []), ...objectionsToComments(reading)];
          if (objections.length > 0) wrong[name] = objections;
        }
      }
      expect(wrong).toEqual({});
      expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
    },
  );

  test.each(writers)(
    '$folder writes nothing that runs, and reads nothing of it back',
    async ({ folder, format, write }) => {
      const wrong: Record<string, unknown> = {};
      const objectionsTo = objectionsOnce();
      let number = 0;
      for (const article of hostileArticles(texts)) {
        const { output } = write(article);
        const objections = objectionsToOutput(folder, output);
        for (const back of await readingsOf({ format }, output))
          objections.push(
            ...(back instanceof ReadError
              ? [back.message]
              : [...(back.article ? objectionsTo(back.article) : []), ...objectionsToComments(back)]),
          );
        if (objections.length > 0) wrong[`article ${number}`] = [...new Set(objections)];
        number += 1;
      }
      expect(number).toBeGreaterThan(20);
      expect(wrong).toEqual({});
    },
  );
});
