import type { Meta, StoryObj } from '@storybook/react-vite';
import { CommentView } from './comment-view.js';
import { commentOf, richBody, tombstoneOf } from './testing/sample-comments.js';

const meta = {
  title: 'Comments/CommentView',
  component: CommentView,
  args: {
    comment: commentOf(1, 'Margaret Oyelaran', 'I was on the pier that morning, and the clock there said 09:42.'),
    replyHref: '#respond',
  },
} satisfies Meta<typeof CommentView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const FromAGuest: Story = {};

export const WithWebsite: Story = {
  args: {
    comment: commentOf(1, '', 'My notes of that day are on my site.', {
      author: { kind: 'guest', name: 'Margaret Oyelaran', url: 'https://oyelaran.example/' },
    }),
  },
};

export const FromTheAuthorOfTheArticle: Story = {
  args: {
    comment: commentOf(1, '', 'We have asked the harbour master.', {
      author: { kind: 'staff', name: 'Nia Okoro', badges: ['article-author', 'staff'] },
    }),
  },
};

export const WithEveryKindOfMark: Story = { args: { comment: commentOf(1, 'Ada Lund', '', { body: richBody }) } };

export const Edited: Story = {
  args: { comment: commentOf(1, 'Ada Lund', 'It said 09:41.', { editedAt: '2026-03-04T15:20:00.000Z' }) },
};

export const HeldForReview: Story = {
  args: { comment: commentOf(1, 'Ada Lund', 'May I?', { state: 'pending' }), mine: true },
};

export const InReplyToSomebody: Story = { args: { inReplyTo: commentOf(2, 'Tom Reed', '') } };

export const InReplyToSomethingElsewhere: Story = { args: { inReplyTo: 'unseen' } };

export const Removed: Story = { args: { comment: tombstoneOf(1, 'removed') } };

export const RightToLeft: Story = { args: { comment: commentOf(1, 'יעל כהן', 'היא איחרה (שוב), ב־12 דקות.') } };

/** Controls of direction in a name turn nothing around it. */
export const NameThatTurnsTheLine: Story = { args: { comment: commentOf(1, '\u202emoc.live', 'Read the date.') } };
