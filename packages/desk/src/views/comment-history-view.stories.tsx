import type { Meta, StoryObj } from '@storybook/react-vite';
import { CommentHistoryView } from './comment-history-view.js';
import { onTheDesk } from './testing/on-the-desk.js';
import { heldItem, reportedItem, submitted } from './testing/sample-items.js';

const { comment, source, events } = heldItem;

/** All that is known of one comment. */
const meta = {
  title: 'Desk/History of a comment',
  component: CommentHistoryView,
  decorators: [onTheDesk],
  args: { item: heldItem, history: { comment, source, events, revisions: [], reports: [] } },
} satisfies Meta<typeof CommentHistoryView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const JustHeld: Story = {};

const AT = Date.parse('2026-03-04T16:00:00Z');
const id = reportedItem.comment.id;

export const EditedReportedAndRestored: Story = {
  args: {
    item: reportedItem,
    history: {
      comment: reportedItem.comment,
      source: reportedItem.source,
      events: [
        submitted(2, 'published'),
        {
          ...submitted(2, 'removed'),
          seq: 2,
          at: AT,
          actor: { kind: 'moderator', id: 'nia' },
          action: 'remove',
          from: 'published',
          reason: 'abuse',
          note: 'Second time this week.',
        },
        {
          ...submitted(2, 'published'),
          seq: 3,
          at: AT + 60_000,
          actor: { kind: 'moderator', id: 'hanne' },
          action: 'restore',
          from: 'removed',
        },
      ],
      revisions: [
        {
          revision: 1,
          source: 'Whoever takes that boat is a fool.',
          body: [],
          replacedAt: AT,
          actor: { kind: 'author' },
        },
      ],
      reports: [
        { articleId: 'ferry', commentId: id, reason: 'abuse', detail: 'He means my mother.', at: AT, resolvedAt: AT },
        { articleId: 'ferry', commentId: id, reason: 'off-topic', detail: null, at: AT, resolvedAt: null },
      ],
    },
  },
};
