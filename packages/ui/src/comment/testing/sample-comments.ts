import type { CommentInline, PublicComment, Tombstone, VisibleComment } from '@standfirst/core';

/** 26 characters that order as the numbers do. */
export const idOf = (number: number): string => String(number).padStart(26, '0');

const base = (number: number, answers: number | null) => ({
  type: 'comment' as const,
  schemaVersion: 1 as const,
  id: idOf(number),
  threadId: 'ferry',
  parentId: answers === null ? null : idOf(answers),
  rootId: idOf(answers ?? number),
  depth: answers === null ? 0 : 1,
  createdAt: '2026-03-04T15:06:00.000Z',
  permalink: `/articles/ferry#comment-${idOf(number)}`,
  replies: { count: 0 },
});

const words = (value: string): CommentInline => ({ type: 'text', value });

/** A comment of one paragraph, with whatever a test or a story adds. */
export const commentOf = (
  number: number,
  name: string,
  text: string,
  part: Partial<VisibleComment> & { answers?: number } = {},
): VisibleComment => {
  const { answers = null, ...more } = part;
  const id = `${idOf(number)}.1`;
  const said = {
    body: [{ type: 'paragraph' as const, id, children: [words(text)] }],
    author: { kind: 'guest' as const, name },
  };
  return { ...base(number, answers), state: 'published', ...said, ...more };
};

export const tombstoneOf = (
  number: number,
  state: Tombstone['state'],
  answers: number | null = null,
): PublicComment => ({
  ...base(number, answers),
  state,
  author: null,
  body: null,
});

/** Every kind of block and mark that a comment can hold. */
export const richBody: VisibleComment['body'] = [
  {
    type: 'blockquote',
    id: 'r.1',
    children: [{ type: 'paragraph', id: 'r.2', children: [words('It left at half past nine.')] }],
  },
  {
    type: 'paragraph',
    id: 'r.3',
    children: [
      words('It did '),
      { type: 'strong', children: [words('not')] },
      words(' leave '),
      { type: 'emphasis', children: [words('then')] },
      words(', '),
      { type: 'strike', children: [words('never')] },
      { type: 'break' },
      { type: 'code', children: [words('09:42')] },
      words(' it was, see '),
      { type: 'link', url: 'https://harbour.example/log', rel: ['nofollow', 'ugc'], children: [words('the log')] },
    ],
  },
  {
    type: 'list',
    id: 'r.4',
    ordered: true,
    start: 3,
    items: [
      [{ type: 'paragraph', id: 'r.5', children: [words('the mail')] }],
      [
        { type: 'paragraph', id: 'r.6', children: [words('the car')] },
        { type: 'codeBlock', id: 'r.7', value: 'deck 2\n  row 4' },
      ],
    ],
  },
];

/** A conversation as readers hold it, with an answer on every level that is drawn and one below. */
export const conversation: PublicComment[] = [
  commentOf(1, 'Margaret Oyelaran', 'I was on the pier that morning, and the clock there said 09:42.', {
    author: { kind: 'guest', name: 'Margaret Oyelaran', url: 'https://oyelaran.example/' },
  }),
  commentOf(2, 'Nia Okoro', 'Thank you. We have asked the harbour master for the log.', {
    answers: 1,
    author: { kind: 'staff', name: 'Nia Okoro', badges: ['article-author'] },
  }),
  commentOf(3, 'Tom Reed', 'The log is public, by the way.', { answers: 2 }),
  commentOf(4, 'Ada Lund', 'It is, and it says 09:41.', { answers: 3, editedAt: '2026-03-04T15:20:00.000Z' }),
  tombstoneOf(5, 'removed'),
  commentOf(6, 'Ben Cole', 'I do not think that this was called for.', { answers: 5 }),
];
