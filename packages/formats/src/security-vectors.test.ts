import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { articleToHtml } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import type { Format } from './format.js';
import { read as readHtml, write as writeHtml } from './html/index.js';
import { wordsOf } from './html/tree/html-tree.js';
import { parsePiece } from './html/tree/parse-html.js';
import { write as writeJsonLd } from './json-ld/index.js';
import { ReadError } from './read-error.js';

// The vectors are not part of the repository; they lie beside it where they are present.
const folder = new URL('../../../../shared/security/', import.meta.url);
const present = existsSync(folder);

interface Vector {
  id: string;
  kind: string;
  input: string | null;
  gen?: (string | { s: string; n: number })[];
}

const read = (directory: URL): Vector[] =>
  readdirSync(directory)
    .filter((name) => /^v-.*\.json$/.test(name))
    .flatMap((name): Vector[] => JSON.parse(readFileSync(new URL(name, directory), 'utf8')));
const vectors: Vector[] = present
  ? [...read(folder), ...read(new URL('third-party/', folder))].filter(({ kind }) => kind !== 'http' && kind !== 'url')
  : [];
const textOf = ({ input, gen = [] }: Vector) =>
  input ?? gen.map((part) => (typeof part === 'string' ? part : part.s.repeat(part.n))).join('');

// Every reader is found by its folder: a newcomer is tried without a line here.
const doors = import.meta.glob<{ format?: Format }>(['./*/index.ts', '!./testing/index.ts'], { eager: true });
const readers = Object.values(doors).flatMap(({ format }) =>
  format?.read ? [[format.name, format.read] as const] : [],
);

describe.skipIf(!present)('security vectors (skipped where ../shared/security is absent)', () => {
  test.each(readers)(
    'the reader of %s takes them or refuses them with a reason, and nothing that runs comes out',
    { timeout: 240_000 },
    (_, reader) => {
      for (const vector of vectors) {
        const article = readOrRefuse(reader, vector);
        if (!article) continue;
        const [body = '', data = ''] = writeHtml(article).output.split(
          '<script type="application/json" data-standfirst>',
        );
        expect(body, vector.id).not.toMatch(RUNS);
        expect(data.replace('</script>', ''), vector.id).not.toContain('<');
        expect(writeJsonLd(article).output, vector.id).not.toMatch(/[<>]/);
      }
    },
  );

  test('what means no harm comes out of HTML as it went in, but for white space', () => {
    const benign = vectors.filter(({ id, kind }) => id.startsWith('own-benign') && kind === 'html');
    for (const { id, input } of benign) {
      const { root } = parsePiece(articleToHtml(readHtml(input ?? '').article));
      expect(wordsOf(root), id).toBe(wordsOf(parsePiece(input ?? '').root));
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
