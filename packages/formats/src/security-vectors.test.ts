import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Format } from './format.js';
import { write as writeHtml } from './html/index.js';
import { read as readJson } from './json/index.js';
import { write as writeJsonLd } from './json-ld/index.js';
import { ReadError } from './read-error.js';
import { read as readText } from './text/index.js';

// The vectors are not part of the repository; they lie beside it where they are present.
const folder = new URL('../../../../shared/security/', import.meta.url);
const present = existsSync(folder);

interface Vector {
  id: string;
  kind: string;
  input: string | null;
  gen?: (string | { s: string; n: number })[];
}

const vectors: Vector[] = present
  ? readdirSync(folder)
      .filter((name) => /^v-.*\.json$/.test(name))
      .flatMap((name): Vector[] => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
      .filter(({ kind }) => kind !== 'http' && kind !== 'url')
  : [];
const textOf = ({ input, gen = [] }: Vector) =>
  input ?? gen.map((part) => (typeof part === 'string' ? part : part.s.repeat(part.n))).join('');

describe.skipIf(!present)('security vectors (skipped where ../shared/security is absent)', () => {
  test.each([
    ['text', readText],
    ['json', readJson],
  ])('the reader of %s takes them or refuses them with a reason, and nothing that runs comes out', (_, read) => {
    for (const vector of vectors) {
      const article = readOrRefuse(read, vector);
      if (!article) continue;
      expect(writeHtml(article).output, vector.id).not.toMatch(RUNS);
      expect(writeJsonLd(article).output, vector.id).not.toMatch(/[<>]/);
    }
  });
});

/** Elements and attributes that run or load something. */
const RUNS =
  /<(?:script|iframe|object|embed|svg)|<[^>]{0,500}\son[a-z]{1,30}=|<[^>]{0,500}(?:href|src)="(?:javascript|data|vbscript):/i;

function readOrRefuse(read: NonNullable<Format['read']>, vector: Vector) {
  try {
    return read(textOf(vector)).article;
  } catch (error) {
    expect(error, vector.id).toBeInstanceOf(ReadError);
    return undefined;
  }
}
