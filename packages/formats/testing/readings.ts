import type { Article, Block, VisibleComment } from '@standfirst/core';
import type { Archive } from '../src/archive.js';
import type { Format } from '../src/format.js';
import { ReadError } from '../src/read-error.js';
import { piecesOf } from '../src/testing/archive-pieces.js';

/** What a folder of formats exports. */
export interface Door {
  readonly format?: Format;
  readonly archive?: Archive;
}

/** A comment as readers would get it. */
export interface ReadComment {
  readonly author: VisibleComment['author'];
  readonly body: readonly Block[];
}

/** Something that a reader made of a source. */
export interface Reading {
  readonly article?: Article;
  readonly comments: readonly ReadComment[];
}

/** All that a door reads out of a source, by each way in that it has: what was read, or why nothing was. Any other error is thrown on. */
export async function readingsOf({ format, archive }: Door, source: string): Promise<(Reading | ReadError)[]> {
  const readings: (Reading | ReadError)[] = [];
  const { read } = format ?? {};
  if (read) readings.push(await attempt(() => whole(read(source))));
  const { read: readComments, readArticles } = archive ?? {};
  if (readComments)
    readings.push(
      await attempt(async () => {
        const comments: ReadComment[] = [];
        for await (const { author, body } of readComments(piecesOf(source)).comments)
          if (author && body) comments.push({ author, body });
        return { comments };
      }),
    );
  if (readArticles)
    await attempt(async () => {
      for await (const one of readArticles(() => piecesOf(source)).articles) readings.push(whole(one));
      return undefined;
    }).then((error) => error && readings.push(error));
  return readings;
}

/** Whether a door reads at all. */
export const reads = ({ format, archive }: Door): boolean =>
  Boolean(format?.read ?? archive?.read ?? archive?.readArticles);

const whole = ({ article, comments }: ReturnType<NonNullable<Format['read']>>): Reading => ({
  article,
  comments: comments.map(({ author, body }) => ({ author: { kind: 'guest', ...author }, body })),
});

async function attempt<Value>(read: () => Value | Promise<Value>): Promise<Value | ReadError> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
}
