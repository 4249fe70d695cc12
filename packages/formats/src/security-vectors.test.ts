import {
  articleText,
  articleToHtml,
  blocksToHast,
  safeParseArticle,
  safeUrl,
  serializeHtml,
  type Article,
} from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../testing/carriers/index.js';
import { hostileArticles } from '../testing/hostile-article.js';
import { objectionsTo } from '../testing/objections.js';
import { objectionsToOutput } from '../testing/objections-to-output.js';
import { hostileFiles, vectorsArePresent, vectorsIn } from '../testing/vectors.js';
import type { Format, ReadResult } from './format.js';
import { read as readHtml } from './html/index.js';
import { wordsOf } from './html/tree/html-tree.js';
import { parsePiece } from './html/tree/parse-html.js';
import { ReadError } from './read-error.js';
import { exampleArticle } from './testing/index.js';

const doors = import.meta.glob<{ format?: Format }>(['./*/index.ts', '!./testing/index.ts'], { eager: true });
const formats = Object.values(doors).flatMap(({ format }) => format ?? []);
const readers = formats.flatMap(({ name, read }) => (read ? [{ name, read }] : []));
const writers = formats.flatMap(({ name, read, write }) => (write ? [{ name, read, write }] : []));

/** Those that are larger on purpose are tried for what they cost, in a process of their own. */
const LARGEST = 20_000;
const vectors = vectorsArePresent ? vectorsIn(...hostileFiles()).filter(({ input }) => input.length < LARGEST) : [];

/** Vectors of these sorts are broken as files, which is a reason to refuse them. */
const REFUSED = new Set(['json', 'wxr']);

function attempt(read: NonNullable<Format['read']>, source: string): ReadResult | ReadError {
  try {
    return read(source);
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw new Error(`No ReadError: ${String(error)}`, { cause: error });
  }
}

function objectionsToResult({ article, comments }: ReadResult): string[] {
  const checked = safeParseArticle(article);
  return [
    ...(checked.ok ? [] : checked.issues.map(({ path, message }) => `${path}: ${message}`)),
    ...objectionsTo(articleToHtml(article)),
    ...comments.flatMap(({ body, author }) => [
      ...objectionsTo(serializeHtml(blocksToHast(body))),
      ...(author.url !== undefined && safeUrl(author.url, 'website') === null ? [`website ${author.url}`] : []),
    ]),
  ];
}

/** A text format may end a line where it is full. */
const linesOf = (article: Article) => articleText(article).replace(/\s+/g, ' ').trim();

describe.skipIf(!vectorsArePresent)(
  'security vectors (skipped where ../shared/security is absent)',
  { timeout: 240_000 },
  () => {
    test.each(readers)('$name reads each, or refuses it with a ReadError, and nothing of it runs', ({ name, read }) => {
      const wrong: Record<string, unknown> = {};
      for (const vector of vectors) {
        for (const [index, source] of sourcesOf(name, vector).entries()) {
          const result = attempt(read, source);
          const isOwn = index > 0 || (vector.kind === name && !REFUSED.has(name));
          if (!(result instanceof ReadError)) {
            const objections = objectionsToResult(result);
            if (objections.length > 0) wrong[`${vector.id} ${index}`] = objections;
          } else if (isOwn && !/^(?:empty|binary)$/.test(result.code)) wrong[`${vector.id} ${index}`] = result.message;
        }
      }
      expect(wrong).toEqual({});
      expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
    });

    test.each(writers)('$name writes nothing that runs, and reads nothing of it back', ({ name, read, write }) => {
      const wrong: Record<string, unknown> = {};
      let number = 0;
      for (const article of hostileArticles(vectors.map(({ input }) => input))) {
        const { output } = write(article);
        const objections = objectionsToOutput(name, output);
        const back = read && attempt(read, output);
        if (back instanceof ReadError) objections.push(back.message);
        else if (back) objections.push(...objectionsToResult(back));
        if (objections.length > 0) wrong[`article ${number}`] = [...new Set(objections)];
        number += 1;
      }
      expect(number).toBeGreaterThan(100);
      expect(wrong).toEqual({});
    });

    test.each(writers.flatMap(({ name, read, write }) => (read ? [{ name, read, write }] : [])))(
      '$name gives back the words of what means no harm',
      ({ name, read, write }) => {
        for (const { id, kind, input } of vectorsIn('v-benign.json')) {
          if (name === 'text' && kind === 'html') continue; // it carries words, not what holds them
          const paragraph = {
            type: 'paragraph' as const,
            id: 'p',
            children: [{ type: 'text' as const, value: input }],
          };
          const { article } =
            kind === 'html' ? readHtml(input) : { article: { ...exampleArticle, body: [paragraph], notes: {} } };
          const back = read(write(article).output).article;
          expect.soft(linesOf(back), id).toContain(linesOf(article));
        }
      },
    );

    test('what means no harm comes out of HTML as it went in, but for white space', () => {
      for (const { id, kind, input } of vectorsIn('v-benign.json')) {
        if (kind !== 'html') continue;
        const { root } = parsePiece(articleToHtml(readHtml(input).article));
        expect(wordsOf(root), id).toBe(wordsOf(parsePiece(input).root));
      }
    });
  },
);
