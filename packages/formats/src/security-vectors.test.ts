import { blocksToHast, safeParseArticle, safeUrl, serializeHtml, type Article } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../testing/carriers/index.js';
import { doors } from '../testing/every-format.js';
import { hostileArticles } from '../testing/hostile-article.js';
import { objectionsTo } from '../testing/objections.js';
import { objectionsToOutput } from '../testing/objections-to-output.js';
import { readingsOf, reads, type Reading } from '../testing/readings.js';
import { hostileVectors, type Vector } from '../testing/vectors.js';
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
const sources = (folder: string, vector: Vector) =>
  vector.input.length < CARRIED ? sourcesOf(folder, vector) : [vector.input];

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
describe('security vectors', { timeout: 240_000 }, () => {
  test.each(readers)(
    '$folder reads each, or refuses it with a ReadError, and nothing of it runs in any format',
    async ({ folder, ...door }) => {
      const wrong: Record<string, unknown> = {};
      const objectionsTo = objectionsOnce();
      for (const vector of vectors) {
        for (const [index, source] of sources(folder, vector).entries()) {
          const isOwn = index > 0 || (vector.kind === folder && !REFUSED.has(folder));
          for (const reading of await readingsOf(door, source)) {
            const objections =
              reading instanceof ReadError
                ? isOwn && !/^(?:empty|binary)$/.test(reading.code)
                  ? [reading.message]
                  : []
                : [...(reading.article ? objectionsTo(reading.article) : []), ...objectionsToComments(reading)];
            if (objections.length > 0) wrong[`${vector.id} ${index}`] = objections;
          }
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
      for (const article of hostileArticles(
        vectors.map(({ input }) => input).filter(({ length }) => length < CARRIED),
      )) {
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
