import { safeParseArchivedComment } from '@standfirst/core';
import type { Contract } from '@standfirst/core/testing';
import { expect } from 'vitest';
import type { Archive } from '../archive.js';
import { ReadError } from '../read-error.js';
import { piecesOf, readWhole, streamOf } from './archive-pieces.js';
import { oddSources } from './odd-sources.js';

/** At so many places a file is broken off. */
const BREAKS = 40;

/** What every reader of archives holds to, whatever it is given. */
export function promisesOfArchiveReading(read: NonNullable<Archive['read']>, sample: string): Contract {
  const whole = () => readWhole(read(piecesOf(sample)));
  return {
    'gives comments that the model takes, each under an id of its own': async () => {
      const { comments } = await whole();
      for (const comment of comments) expect(safeParseArchivedComment(comment)).toMatchObject({ ok: true });
      const ids = new Set(comments.map(({ id }) => id));
      expect(ids.size).toBe(comments.length);
      expect(ids.size, 'the sample has ten comments').toBeGreaterThanOrEqual(10);
      expect(
        comments.some(({ parentId }) => parentId !== null && ids.has(parentId)),
        'one answers another',
      ).toBe(true);
    },
    'counts what it gave, and takes a whole file for one': async () => {
      const { comments, receipt } = await whole();
      expect(receipt).toMatchObject({ comments: comments.length, brokeOff: null });
    },
    'gives the same however the bytes are cut': async () => {
      const { comments } = await whole();
      for (const size of [1, 7, 1000])
        expect((await readWhole(read(piecesOf(sample, size)))).comments, `${size} bytes`).toEqual(comments);
    },
    'gives a comment before the file is at its end, and lets go of a file that is left': async () => {
      const watched = watch(piecesOf(sample, 256));
      for await (const _ of read(watched.pieces).comments) break;
      expect(watched.taken).toBeLessThan(new TextEncoder().encode(sample).length);
      expect(watched.isReleased).toBe(true);
    },
    'gives what stood before a break, and says where it is': async () => {
      const { comments } = await whole();
      for (let step = 1; step < BREAKS; step += 1) {
        const part = sample.slice(0, Math.floor((sample.trimEnd().length * step) / BREAKS));
        const found = await readWhole(read(piecesOf(part))).catch(isReadError);
        if (!found) continue;
        const given = found.comments.length;
        expect(found.comments, `broken off at ${part.length}`).toEqual(comments.slice(0, given));
        // A file of lines that ends behind one looks whole.
        if (given < comments.length && !part.endsWith('\n'))
          expect(found.receipt.brokeOff?.message, `broken off at ${part.length}`).toMatch(/\.$/);
      }
    },
    'reads any source, or says in a ReadError why not': async () => {
      for (const [what, source] of Object.entries(oddSources)) {
        const error: unknown = await readWhole(read(streamOf([source]))).then(
          () => undefined,
          (cause: unknown) => cause,
        );
        if (error !== undefined) expect(error, what).toBeInstanceOf(ReadError);
      }
    },
  };
}

function isReadError(error: unknown): undefined {
  expect(error).toBeInstanceOf(ReadError);
}

function watch(source: AsyncIterable<Uint8Array>) {
  const watched = { taken: 0, isReleased: false, pieces: pieces() };
  async function* pieces(): AsyncGenerator<Uint8Array> {
    try {
      for await (const piece of source) {
        watched.taken += piece.length;
        yield piece;
      }
    } finally {
      watched.isReleased = true;
    }
  }
  return watched;
}
