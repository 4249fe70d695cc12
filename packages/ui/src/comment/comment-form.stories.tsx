import type { Meta, StoryObj } from '@storybook/react-vite';
import { CommentForm } from './comment-form.js';
import { commentOf } from './testing/sample-comments.js';

const typed = {
  body: 'The clock on the pier said 09:42.',
  name: 'Margaret Oyelaran',
  email: 'margaret@oyelaran.example',
  url: 'https://oyelaran.example',
};
const refused = (type: string, retryAfter?: number) => ({
  values: typed,
  failure: { type: `urn:standfirst:problem:${type}`, ...(retryAfter && { retryAfter }) },
});

const meta = {
  title: 'Comments/CommentForm',
  component: CommentForm,
  args: { action: '/articles/ferry/comments' },
} satisfies Meta<typeof CommentForm>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Filled: Story = { args: { values: typed } };

export const EveryFieldWrong: Story = {
  args: {
    values: { ...typed, body: '', name: ' ', email: 'margaret@', url: 'ftp://oyelaran.example' },
    issues: [
      { field: 'body', code: 'required' },
      { field: 'name', code: 'required' },
      { field: 'email', code: 'malformed' },
      { field: 'url', code: 'scheme-not-allowed' },
    ],
  },
};

export const TooLong: Story = {
  args: {
    values: typed,
    issues: [{ field: 'body', code: 'too-long', params: { max: 5000, unit: 'graphemes' } }],
  },
};

export const Sending: Story = { args: { values: typed, notice: 'sending' } };

export const Published: Story = { args: { notice: 'published' } };

export const HeldForReview: Story = { args: { notice: 'held' } };

export const RateLimited: Story = { args: refused('rate-limited', 42) };

export const SaidAlready: Story = { args: refused('duplicate') };

export const ServiceDown: Story = { args: refused('unavailable', 30) };

export const ClosedWhileWriting: Story = { args: refused('thread-closed') };

export const Replying: Story = { args: { replyTo: commentOf(1, 'Margaret Oyelaran', '') } };

export const ReplyingToAVeryLongName: Story = {
  args: { replyTo: commentOf(1, 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewis', '') },
};

export const OnlyACommentAsked: Story = {
  args: { limits: { name: 'optional', email: 'optional', bodyGraphemes: 280 } },
};

export const RightToLeft: Story = {
  args: { dir: 'rtl', values: { body: 'هل غادرت العبّارة في موعدها؟', name: 'يوسف' } },
};

export const Closed: Story = { args: { closed: true } };
