import type { ArchivedComment } from '@standfirst/core';
import type { Contract } from '@standfirst/core/testing';
import { expect } from 'vitest';
import type { Archive } from '../archive.js';
import { joined, piecesOf, readWhole, streamOf } from './archive-pieces.js';

const SECRETS = { email: 'secret@reader.example', ip: '192.0.2.77', text: 'secret text' };

/** What every archive that is read and written holds to. */
export function promisesOfArchiveWriting(
  read: NonNullable<Archive['read']>,
  write: NonNullable<Archive['write']>,
  sample: string,
  comesBackWhole: boolean,
): Contract {
  const comments = async () => (await readWhole(read(piecesOf(sample)))).comments;
  const reread = async (given: readonly ArchivedComment[]) =>
    (await readWhole(read(write(streamOf(given), { private: true }).output))).comments;
  return {
    'writes nothing that no reader may see without being asked': async () => {
      const secret = (await comments()).map((comment) => ({ ...comment, private: SECRETS }));
      expect(await joined(write(streamOf(secret)).output)).not.toMatch(/secret|192\.0\.2\.77/);
      expect(await joined(write(streamOf(secret), { private: true }).output)).not.toContain('192.0.2.77');
    },
    'writes every comment with its words and its place': async () => {
      const given = await comments();
      const back = await reread(given);
      expect(places(back)).toEqual(places(given));
      expect(back.map(({ body }) => withoutIds(body))).toEqual(given.map(({ body }) => withoutIds(body)));
    },
    ...(comesBackWhole && {
      'comes back whole': async () => {
        const given = await comments();
        expect(await reread(given)).toEqual(given.map(withoutAddress));
      },
    }),
    'says in sentences what it does not carry': async () => {
      const { output, losses } = write(streamOf(await comments()));
      await joined(output);
      for (const { what, count, message } of losses) {
        expect(what).not.toBe('');
        expect(count).toBeGreaterThan(0);
        expect(message).toMatch(/\.$/);
      }
    },
  };
}

/** What answers what, by place in the list: some archives number comments anew. */
function places(comments: readonly ArchivedComment[]): number[] {
  const place = new Map(comments.map(({ id }, index) => [id, index]));
  return comments.map(({ parentId }) => (parentId === null ? -1 : (place.get(parentId) ?? -1)));
}

const withoutIds = (body: ArchivedComment['body']) =>
  JSON.stringify(body, (key, value: unknown) => (key === 'id' ? undefined : value));

function withoutAddress({ private: secrets, ...comment }: ArchivedComment): ArchivedComment {
  const { ip: _, ...kept } = secrets ?? {};
  return secrets ? { ...comment, private: kept } : comment;
}
