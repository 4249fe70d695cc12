import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { commentOf } from './testing/sample-comments.js';
import { ThreadView } from './thread-view.js';

/** A conversation that nobody reads to its end. */
const meta = {
  title: 'Comments/ThreadView of 10,000',
  component: ThreadView,
  tags: ['!autodocs'],
  args: {
    comments: Array.from({ length: 10_000 }, (_, at) =>
      commentOf(at + 1, at % 3 ? 'Ada Lund' : 'Ben Cole', `No. ${at + 1}`, at % 10 === 0 ? {} : { answers: at }),
    ),
  },
  // axe would walk through every one of them, for minutes; the same markup is in the stories of a short thread.
  parameters: { a11y: { test: 'off' } },
} satisfies Meta<typeof ThreadView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const TenThousandComments: Story = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('h2')).toHaveTextContent('10,000 comments');
    await expect(canvasElement.querySelectorAll('.sf-comment')).toHaveLength(10_000);
  },
};
