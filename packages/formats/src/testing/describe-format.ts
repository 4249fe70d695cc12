import { articleText, safeParseArticle, type Article } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import type { Format, ReadResult } from '../format.js';
import { ReadError } from '../read-error.js';
import { exampleArticle } from './example-article.js';
import { oddSources } from './odd-sources.js';

export interface FormatPromise {
  /** What is written, besides an article with every kind of the model. */
  readonly articles?: readonly Article[];
  /** Written and read again, an article is the same. */
  readonly comesBackWhole?: boolean;
}

/** The promise that every format keeps, of this library or of a publisher's own. */
export function describeFormat(format: Format, { articles = [], comesBackWhole = false }: FormatPromise = {}): void {
  const { name, title, detect, read, write } = format;
  const written = [exampleArticle, ...articles];

  describe(`the format ${name}`, () => {
    test('has a name for programs and one for people', () => {
      expect(name).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
      expect(title.trim()).not.toBe('');
      expect(read ?? write, 'it reads or it writes').toBeDefined();
    });

    for (const [what, source] of Object.entries(oddSources)) {
      if (detect)
        test(`is as sure of ${what} as a share of one`, () => expect(between(detect(source, 'page.txt'))).toBe(true));
      if (read) test(`reads ${what}, or says why not`, () => survives(() => read(source)));
    }

    if (read) {
      test('refuses bytes that are no text', () => {
        expect(() => read(Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 32))).toThrow(ReadError);
      });
    }

    if (read && write) {
      const source = write(exampleArticle).output;
      test('reads the same source twice alike, and records no clock time', () => {
        const [one, other] = [read(source), read(source)];
        expect(one).toEqual(other);
        expect(one.article.provenance?.at).toBeUndefined();
      });
      test('lets the caller say the language and the id', () => {
        expect(read(source, { lang: 'nl', id: 'my-id' }).article).toMatchObject({ lang: 'nl', id: 'my-id' });
      });
      if (comesBackWhole)
        test('comes back whole', () =>
          written.forEach((article) => expect(read(write(article).output).article).toEqual(article)));
    }

    if (write) {
      test('writes every kind of the model, the same each time', () => {
        for (const article of written) expect(write(article)).toEqual(write(article));
      });
      test('says in sentences what it does not carry', () => {
        for (const { what, count, message } of written.flatMap((article) => write(article).losses)) {
          expect(what).not.toBe('');
          expect(count).toBeGreaterThan(0);
          expect(message).toMatch(/\.$/);
        }
      });
    }
  });
}

/** What every result of reading holds to. */
function survives(read: () => ReadResult): void {
  let result: ReadResult;
  try {
    result = read();
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError);
    return;
  }
  const { article, receipt, comments } = result;
  expect(safeParseArticle(article)).toMatchObject({ ok: true });
  expect(articleText(article).isWellFormed()).toBe(true);
  expect(Object.keys(receipt).sort()).toEqual(['discarded', 'guessed', 'merged', 'warnings']);
  for (const { author } of comments) expect(Object.keys(author)).not.toContain('email');
}

const between = (share: number) => share >= 0 && share <= 1;
