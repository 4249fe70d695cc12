import type { CommentRecord, LoggedEvent } from '@standfirst/comments';
import type { CommentState } from '@standfirst/core';
import type { DeskItem } from '../desk-model.js';

const AT = Date.parse('2026-03-04T15:06:00Z');
const idOf = (number: number) => String(number).padStart(26, '0');

const recordOf = (number: number, name: string, state: CommentState): CommentRecord => ({
  articleId: 'ferry',
  id: idOf(number),
  parentId: null,
  rootId: idOf(number),
  depth: 0,
  state,
  author: { kind: 'guest', name },
  body: [],
  anchor: null,
  createdAt: AT,
  editedAt: null,
  revision: 1,
  changedAt: AT,
  reason: null,
});

/** How a comment came, with what the policies said of it. */
export const submitted = (number: number, to: CommentState, evidence: LoggedEvent['evidence'] = []): LoggedEvent => ({
  articleId: 'ferry',
  commentId: idOf(number),
  seq: 1,
  at: AT,
  actor: { kind: 'system' },
  action: 'submit',
  from: null,
  to,
  revision: 1,
  evidence,
});

/** A comment as the desk holds it, with whatever a story adds. */
export const itemOf = (
  number: number,
  name: string,
  source: string,
  { state = 'pending', ...part }: Partial<DeskItem> & { state?: CommentState } = {},
): DeskItem => ({
  comment: recordOf(number, name, state),
  source,
  events: [submitted(number, state)],
  headline: 'The ferry to Fenmouth is back, and late',
  articleHref: '/articles/ferry',
  answers: null,
  reports: [],
  others: new Map(),
  ...part,
});

/** Held by several rules at once, in answer to another. */
export const heldItem = itemOf(
  1,
  'Moderator',
  'Three links that you must see: https://a.example https://b.example https://c.example',
  {
    events: [
      submitted(1, 'pending', [
        { phase: 'words', version: '1', verdict: 'hold', rule: 'word', entry: 'must see' },
        { phase: 'links', version: '1', verdict: 'hold', rule: 'many' },
        { phase: 'doubt', version: '1', verdict: 'hold', rule: 'reserved-name' },
      ]),
    ],
    answers: { comment: recordOf(9, 'Margaret Oyelaran', 'published'), source: 'The clock on the pier said 09:42.' },
    others: new Map([
      ['published', 12],
      ['spam', 1],
    ]),
  },
);

/** Published, and three readers do not like it. */
export const reportedItem = itemOf(2, 'Tom Reed', 'Whoever still takes that boat has only himself to blame.', {
  state: 'published',
  reports: [
    { reason: 'abuse', detail: 'He means my mother.' },
    { reason: 'abuse', detail: null },
    { reason: 'off-topic', detail: null },
  ],
  others: new Map([['published', 3]]),
});

/** Text from right to left, and a word without an end. */
export const farItem = itemOf(3, 'שירה כהן', `העבורת איחרה שוב. ${'Fenmouthferrytimetable'.repeat(12)}`, {
  others: null,
});
