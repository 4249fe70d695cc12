import type { Meta, StoryObj } from '@storybook/react-vite';
import { CommentForm } from './comment-form.js';

const values = { body: 'The clock on the pier said 09:42.', name: 'Tom Reed', email: 'tom@reed.example' };

/** Every reason why a comment is not taken, each with what was typed. */
const meta = {
  title: 'Comments/CommentForm failures',
  component: CommentForm,
  args: { action: '/articles/ferry/comments', values },
} satisfies Meta<typeof CommentForm>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Offline: Story = { args: { failure: { type: 'offline' } } };

export const NoAnswerInTime: Story = { args: { failure: { type: 'timeout' } } };

export const AnsweredCommentIsGone: Story = { args: { failure: { type: 'parent-unavailable' } } };

export const OnItsWayAlready: Story = { args: { failure: { type: 'in-progress' } } };

export const TooLargeToSend: Story = { args: { failure: { type: 'too-large' } } };

/** A reason that the words have no sentence for. */
export const ForSomeOtherReason: Story = { args: { failure: { type: 'urn:example:the-moon-is-full' } } };

export const TooManyLinks: Story = {
  args: { issues: [{ field: 'body', code: 'too-many-links' }] },
};
