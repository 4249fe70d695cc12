import type { Meta, StoryObj } from '@storybook/react-vite';
import { commentOf, conversation, richBody, tombstoneOf } from './testing/sample-comments.js';
import { ThreadView } from './thread-view.js';

const thread = {
  type: 'thread' as const,
  schemaVersion: 1 as const,
  id: 'ferry',
  articleId: 'ferry',
  url: '/articles/ferry',
  state: 'open' as const,
  moderation: 'post' as const,
  counts: { published: 5, roots: 2 },
  sort: { default: 'oldest' as const, allowed: ['oldest' as const, 'newest' as const] },
  limits: { maxDepth: 32, bodyGraphemes: 5000, nameGraphemes: 60, links: 2 },
  require: { name: true, email: 'required' as const, url: 'optional' as const },
};

const meta = {
  title: 'Comments/ThreadView',
  component: ThreadView,
  args: { comments: conversation, respondHref: '#respond' },
} satisfies Meta<typeof ThreadView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Conversation: Story = {};

export const NewestFirst: Story = { args: { sort: 'newest' } };

export const NobodyYet: Story = { args: { comments: [] } };

export const FirstComment: Story = { args: { comments: conversation.slice(0, 1) } };

export const Closed: Story = { args: { thread: { ...thread, state: 'closed' } } };

/** The reader wrote the first comment a moment ago, and may report the others. */
export const WithDeeds: Story = {
  args: {
    viewer: [
      {
        commentId: '1'.padStart(26, '0'),
        mine: true,
        editableUntil: '2026-01-01T00:10:00.000Z',
        canWithdraw: true,
      },
    ],
    deedHref: (id, deed) => `/comments/${id}/${deed}`,
  },
};

export const HeldForReview: Story = {
  args: {
    comments: [...conversation, commentOf(7, 'You Yourself', 'May I?', { state: 'pending' })],
    viewer: [{ commentId: '7'.padStart(26, '0'), mine: true }],
  },
};

export const Gone: Story = {
  args: {
    comments: [
      tombstoneOf(1, 'removed'),
      tombstoneOf(2, 'withdrawn', 1),
      tombstoneOf(3, 'erased', 2),
      commentOf(4, 'Ben Cole', 'I answer nobody.', { answers: 3 }),
    ],
  },
};

/** A page further on, whose first answer belongs to a comment before it. */
export const AnswerWithoutItsComment: Story = {
  args: { comments: [commentOf(9, 'Tom Reed', 'As she says.', { answers: 8 })] },
};

export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    comments: [
      commentOf(1, 'يوسف الحداد', 'هل غادرت العبّارة في موعدها؟ قيل لنا إنها تأخرت 12 دقيقة.'),
      commentOf(2, 'יעל כהן', 'היא איחרה (שוב).', { answers: 1 }),
      commentOf(3, 'Tom Reed', 'She left at 09:42.', { answers: 2 }),
    ],
  },
};

export const VeryLongNamesAndWords: Story = {
  args: {
    comments: [
      commentOf(1, 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewis', 'x'.repeat(400)),
      commentOf(2, 'M. '.repeat(20), 'https://example.com/'.padEnd(300, 'path/'), { answers: 1 }),
      commentOf(3, 'Nia Okoro', '', { answers: 2, body: richBody }),
    ],
  },
};

/** A chain of answers: from the third level on they stand below each other and name what they answer. */
export const VeryDeep: Story = {
  args: {
    comments: Array.from({ length: 200 }, (_, at) =>
      commentOf(at + 1, at % 2 ? 'Ada Lund' : 'Ben Cole', `No. ${at + 1}`, at === 0 ? {} : { answers: at }),
    ),
  },
};

/** Read to the end and put away: it can be read still. */
export const Archived: Story = { args: { thread: { ...thread, state: 'archived' } } };

/** A page of a long conversation: the heading counts all of it. */
export const OnePageOfMany: Story = { args: { thread: { ...thread, counts: { published: 1_240, roots: 310 } } } };

export const NoReplyLinks: Story = { args: { replyHref: null } };
