import type { ArchivedComment } from '@standfirst/core';
import { describeBreaches } from '@standfirst/core/testing';
import type { Archive } from './archive.js';
import { emptyArchiveReceipt } from './archive-receipt.js';
import { archive as ndjson, read, write } from './ndjson/index.js';
import sample from './ndjson/cases/a-whole-export/input.ndjson?raw';
import { archiveContract } from './testing/describe-archive.js';

const contractOf = ({ comesBackWhole = true, ...archive }: Archive & { comesBackWhole?: boolean }) =>
  archiveContract(archive, { sample, comesBackWhole });

const ALWAYS = { line: 1, message: 'It ends here.' };

/** The sound reader, with each of its comments changed. */
const reading =
  (change: (comment: ArchivedComment) => ArchivedComment): typeof read =>
  (source) => {
    const { comments, receipt } = read(source);
    async function* changed() {
      for await (const comment of comments) yield change(comment);
    }
    return { comments: changed(), receipt };
  };

/** The sound writer, fed with other comments. */
const writing =
  (change: (comment: ArchivedComment) => ArchivedComment[]): typeof write =>
  (comments, options) => {
    async function* changed() {
      for await (const comment of comments) yield* change(comment);
    }
    return write(changed(), options);
  };

describeBreaches(contractOf, ndjson, {
  'has a name for programs, one for people, and something to do': { ...ndjson, name: 'My Archive' },
  'knows its own files by their beginning': { ...ndjson, detect: () => 0.2 },
  'gives comments that the model takes, each under an id of its own': {
    ...ndjson,
    read: reading((comment) => ({ ...comment, id: 'one for all', parentId: null })),
  },
  'counts what it gave, and takes a whole file for one': {
    ...ndjson,
    read: (source) => ({ comments: read(source).comments, receipt: { ...emptyArchiveReceipt(), brokeOff: ALWAYS } }),
  },
  'gives the same however the bytes are cut': {
    ...ndjson,
    read: (source) => {
      let isFirst = true;
      let isTiny = false;
      async function* watched() {
        for await (const piece of source as AsyncIterable<Uint8Array | string>) {
          if (isFirst) isTiny = piece.length === 1;
          isFirst = false;
          yield piece;
        }
      }
      return reading((comment) => (isTiny ? { ...comment, state: 'spam' } : comment))(watched());
    },
  },
  'gives a comment before the file is at its end, and lets go of a file that is left': {
    ...ndjson,
    read: (source) => {
      const { comments, receipt } = read(source);
      async function* collected() {
        const all: ArchivedComment[] = [];
        for await (const comment of comments) all.push(comment);
        yield* all;
      }
      return { comments: collected(), receipt };
    },
  },
  'gives what stood before a break, and says where it is': {
    ...ndjson,
    read: (source) => {
      const { comments, receipt } = read(source);
      return {
        comments,
        receipt: new Proxy(receipt, { get: (on, key) => (key === 'brokeOff' ? null : Reflect.get(on, key)) }),
      };
    },
  },
  'reads any source, or says in a ReadError why not': {
    ...ndjson,
    read: (source) => {
      const { comments, receipt } = read(source);
      async function* failing() {
        try {
          yield* comments;
        } catch (error) {
          throw receipt.discarded.length > 0 ? new TypeError('It is odd.') : error;
        }
      }
      return { comments: failing(), receipt };
    },
  },
  'writes nothing that no reader may see without being asked': {
    ...ndjson,
    write: (comments, options) => write(comments, { ...options, private: true }),
  },
  'writes every comment with its words and its place': {
    ...ndjson,
    // What is lost does not come back whole either: that promise is not asked for here.
    comesBackWhole: false,
    write: writing((comment) => (comment.body?.length === 1 ? [comment] : [])),
  },
  'comes back whole': { ...ndjson, write: writing((comment) => [{ ...comment, createdAt: '2026-01-01T00:00:00Z' }]) },
  'says in sentences what it does not carry': {
    ...ndjson,
    write: (comments, options) => ({
      output: write(comments, options).output,
      losses: [{ what: 'private', count: 1, message: 'no' }],
    }),
  },
});
