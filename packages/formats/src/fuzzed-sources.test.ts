import { safeParseArticle, type Article } from '@standfirst/core';
import { expect, test } from 'vitest';
import { brokenJson, brokenSource, numbers } from '../testing/broken-source.js';
import type { Format, ReadResult } from './format.js';
import { ReadError } from './read-error.js';
import { exampleArticle } from './testing/index.js';
import { misplaced } from './testing/misplaced.js';

// Every reader is found by its folder, and tried with what its folder has.
const doors = import.meta.glob<{ format?: Format }>(['./*/index.ts', '!./testing/index.ts'], { eager: true });
const cases = import.meta.glob<string>('./*/cases/*/input.*', { query: '?raw', import: 'default', eager: true });

/** By hand, more of them and others: `STANDFIRST_SEED=11 STANDFIRST_INPUTS=30000 npx vitest run --project unit …/fuzzed-sources`. */
const INPUTS = Number(process.env['STANDFIRST_INPUTS'] ?? 10_000);
const SEED = Number(process.env['STANDFIRST_SEED'] ?? 7);
/** One in so many of the articles is written and read again, which costs many times as much as to read it. */
const AGAIN = import.meta.env.MODE === 'every-place' ? 1 : 10;

for (const [path, { format }] of Object.entries(doors)) {
  const { read, write } = format ?? {};
  if (!format || !read) continue;
  test(
    `${INPUTS} broken sources for ${format.name}: each is an article that the model takes and that comes back, or is refused with a reason`,
    { timeout: 3_600_000 },
    () => {
      const folder = path.split('/')[1] ?? '';
      const own = Object.entries(cases)
        .filter(([file]) => file.startsWith(`./${folder}/`))
        .map(([, source]) => source);
      const seeds = [...own, ...(write ? [write(exampleArticle).output] : [])];
      const values = seeds.flatMap(jsonOf);
      const next = numbers(SEED);
      let [refused, again] = [0, 0];
      for (let count = 0; count < INPUTS; count += 1) {
        const source = values.length > 0 && next(4) > 0 ? brokenJson(values, next) : brokenSource(seeds, next);
        const found = attempt(() => read(source));
        if (found instanceof ReadError) {
          refused += 1;
          continue;
        }
        if ('thrown' in found) throw new Error(`thrown by ${JSON.stringify(source)}`, { cause: found.thrown });
        const [wrong] = misplaced(source, found.receipt);
        if (!safeParseArticle(found.article).ok) expect.fail(`no article of the model, from ${JSON.stringify(source)}`);
        if (wrong !== undefined) expect.fail(`${wrong}\nfrom ${JSON.stringify(source)}`);
        if (!write || count % AGAIN > 0) continue;
        again += 1;
        const [sent, received] = sentAndReceived(found.article, read, write);
        expect(received, `from ${JSON.stringify(source)}`).toEqual(sent);
      }
      // Something must have been read: a reader that refuses all would pass.
      expect(refused).toBeLessThan(INPUTS);
      expect(again > 0).toBe(write !== undefined);
    },
  );
}

/** A seed as JSON, if it is any: shortcodes stand in square brackets, too. */
function jsonOf(seed: string): unknown[] {
  try {
    return [JSON.parse(seed)];
  } catch {
    return [];
  }
}

function attempt(read: () => ReadResult): ReadResult | ReadError | { readonly thrown: unknown } {
  try {
    return read();
  } catch (error) {
    return error instanceof ReadError ? error : { thrown: error };
  }
}

/** An article as it was and as it comes back; where the writer has told of a loss, from the second time on. */
function sentAndReceived(article: Article, read: NonNullable<Format['read']>, write: NonNullable<Format['write']>) {
  const there = write(article);
  const back = read(there.output).article;
  const [sent, received] = there.losses.length === 0 ? [article, back] : [back, read(write(back).output).article];
  return [facts(sent), facts(received)];
}

/** How an article was read is no part of it. */
const facts = ({ provenance: _, ...rest }: Article) => rest;
