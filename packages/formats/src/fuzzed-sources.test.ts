import { safeParseArticle } from '@standfirst/core';
import { expect, test } from 'vitest';
import type { Format } from './format.js';
import { ReadError } from './read-error.js';
import { exampleArticle } from './testing/index.js';
import { misplaced } from './testing/misplaced.js';

// Every reader is found by its folder, and tried with what its folder has.
const doors = import.meta.glob<{ format?: Format }>(['./*/index.ts', '!./testing/index.ts'], { eager: true });
const cases = import.meta.glob<string>('./*/cases/*/input.*', { query: '?raw', import: 'default', eager: true });

const INPUTS = 10_000;
/** Longer seeds are cut: most of what goes wrong does so in little. */
const LENGTH = 600;
/** What readers stumble over, put into the middle of things. */
const PIECES = [
  '<',
  '>',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  '&#',
  '&amp;',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  '\0',
  '\n\n',
  '\t',
  '```',
  '---',
  '* ',
  '> ',
  '1. ',
  '“',
  '”',
  '\ud800',
  '\u202e',
  '﻿',
  '__proto__',
  'null',
  '<p>',
  '</div>',
  '<q>',
  '<blockquote>',
  '<script>',
  '<table><tr>',
  '<!DOCTYPE html>',
  ' data-quote="q"',
  ' data-embed="javascript:1"',
  '<!-- wp:quote {"a":1} -->',
];

for (const [path, { format }] of Object.entries(doors)) {
  const { read, write } = format ?? {};
  if (!format || !read) continue;
  test(
    `${INPUTS} broken sources for ${format.name}: each is read into an article that the model takes, or refused with a reason`,
    { timeout: 240_000 },
    () => {
      const folder = path.split('/')[1] ?? '';
      const own = Object.entries(cases)
        .filter(([file]) => file.startsWith(`./${folder}/`))
        .map(([, source]) => source);
      const seeds = [...own, ...(write ? [write(exampleArticle).output] : [])];
      const next = numbers(7);
      let refused = 0;
      for (let count = 0; count < INPUTS; count += 1) {
        const source = broken(seeds, next);
        try {
          const { article, receipt } = read(source);
          if (!safeParseArticle(article).ok) expect.fail(`no article of the model, from ${JSON.stringify(source)}`);
          const [wrong] = misplaced(source, receipt);
          if (wrong !== undefined) expect.fail(`${wrong}\nfrom ${JSON.stringify(source)}`);
        } catch (error) {
          if (!(error instanceof ReadError)) throw new Error(`thrown by ${JSON.stringify(source)}`, { cause: error });
          refused += 1;
        }
      }
      // Something must have been read: a reader that refuses all would pass.
      expect(refused).toBeLessThan(INPUTS);
    },
  );
}

/** A stretch of a seed in which pieces are cut out, doubled, or put in. */
function broken(seeds: readonly string[], next: (below: number) => number): string {
  const seed = seeds[next(seeds.length)] ?? '';
  const start = next(2) === 0 ? 0 : next(Math.max(1, seed.length - LENGTH));
  let source = next(20) === 0 ? seed.slice(0, 20_000) : seed.slice(start, start + LENGTH);
  for (let changes = next(6); changes > 0; changes -= 1) {
    const [at, length] = [next(source.length + 1), next(40)];
    const piece = next(2) === 0 ? (PIECES[next(PIECES.length)] ?? '') : source.slice(at, at + length);
    source = source.slice(0, at) + piece + source.slice(next(2) === 0 ? at : at + length);
  }
  return source;
}

/** Whole numbers below a bound, the same ones each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
