import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Archive, Format } from '@standfirst/formats';
import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../packages/formats/testing/carriers/index.js';
import { vectorsArePresent, vectorsIn } from '../packages/formats/testing/vectors.js';

// What is made to cost time or memory goes through every reader, found by its folder, each in a process of little memory
// that is ended when it does not answer. Time and memory are printed, not asserted: a machine may be busy.

const doors = import.meta.glob<{ format?: Format; archive?: Archive }>('../packages/formats/src/*/index.ts', {
  eager: true,
});
const readers = Object.entries(doors).flatMap(([path, { format, archive }]) =>
  format?.read || archive?.read || archive?.readArticles ? [path.split('/').at(-2) ?? path] : [],
);

const MEGABYTES = 256;
/** A reader that has not answered by then hangs. */
const PATIENCE = 20_000;
/** A reader that ends or hangs so often is given nothing more. */
const CHANCES = 3;
/** A carrier holds its vector many times over: those of a longer vector would be large by themselves. */
const CARRIED = 40_000;
/** What is worth a line of output. */
const NOTABLE = 200;

const vectors = vectorsArePresent
  ? [...vectorsIn('v-load.json', 'v-redos.json'), ...vectorsIn('v-markdown-own.json').filter(isLoad)]
  : [];

function isLoad({ id }: { readonly id: string }): boolean {
  return id.startsWith('own-mdload');
}

interface Answer {
  /** Of each way in that the format has: `done`, `refused (…)` with a ReadError, or `failed: …`. */
  readonly outcomes: readonly string[];
  readonly milliseconds: number;
  readonly megabytes: number;
}

const start = (reader: string): ChildProcess =>
  fork(fileURLToPath(new URL('reading-process.mjs', import.meta.url)), [reader], {
    execArgv: [`--max-old-space-size=${MEGABYTES}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

/** What the process makes of a source; in one word why not, where it ends or hangs. */
function answerTo(child: ChildProcess, source: string): Promise<Answer | string> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | string) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(answer);
    };
    const timer = setTimeout(() => settle(`no answer in ${PATIENCE / 1000} s`), PATIENCE);
    child.once('message', (answer) => settle(answer as Answer)); // it is our own process that answers
    child.once('exit', (code, signal) => settle(`ended with ${code ?? signal}`));
    child.send(source);
  });
}

const isFine = (answer: Answer | string): answer is Answer =>
  typeof answer !== 'string' && answer.outcomes.length > 0 && !answer.outcomes.some((one) => one.startsWith('failed'));

describe.skipIf(!vectorsArePresent)('load vectors (skipped where ../shared/security is absent)', () => {
  test.each(readers)(
    '%s reads each or refuses it with a ReadError, in 256 MB and without end of stack',
    { timeout: 240_000 },
    async (reader) => {
      const wrong: Record<string, unknown> = {};
      const costs: (Answer & { readonly vector: string })[] = [];
      let child = start(reader);
      try {
        reading: for (const vector of vectors) {
          const sources = vector.input.length <= CARRIED ? sourcesOf(reader, vector) : [vector.input];
          for (const [index, source] of sources.entries()) {
            const name = index === 0 ? vector.id : `${vector.id} carried ${index}`;
            const answer = await answerTo(child, source);
            if (!isFine(answer)) wrong[name] = answer;
            if (typeof answer !== 'string') {
              costs.push({ vector: name, ...answer });
              continue;
            }
            child.kill('SIGKILL');
            if (Object.keys(wrong).length >= CHANCES) break reading;
            child = start(reader);
          }
        }
      } finally {
        child.kill('SIGKILL');
      }
      console.log(tableOf(reader, costs));
      expect(wrong).toEqual({});
      expect(costs.length).toBeGreaterThanOrEqual(vectors.length);
    },
  );
});

/** The costs in lines, the dearest first; those that cost next to nothing are only counted. */
function tableOf(reader: string, costs: readonly (Answer & { readonly vector: string })[]): string {
  const dear = costs.filter(({ milliseconds }) => milliseconds >= NOTABLE);
  const lines = dear
    .toSorted((one, other) => other.milliseconds - one.milliseconds)
    .map(
      ({ vector, milliseconds, megabytes, outcomes }) =>
        `  ${vector}: ${milliseconds} ms CPU, ${megabytes} MB heap, ${outcomes.join(', ')}`,
    );
  return [
    `${reader}: ${costs.length} sources, ${costs.length - dear.length} under ${NOTABLE} ms CPU each`,
    ...lines,
  ].join('\n');
}
