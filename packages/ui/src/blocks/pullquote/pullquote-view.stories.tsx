import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { textOf } from '../../testing/article-of.js';
import { ferryArticle } from '../../testing/ferry-article.js';
import { PullquoteView } from './pullquote-view.js';

const meta = {
  title: 'Blocks/PullquoteView',
  component: PullquoteView,
  args: {
    block: {
      type: 'pullquote',
      id: 'pq1',
      children: [textOf('We never chose to live far away. The boat went away from us')],
      attribution: [textOf('Ines Corr, teacher')],
    },
    article: ferryArticle,
  },
  decorators: [
    (Story) => (
      <div className="sf-article-body">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof PullquoteView>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing proves that the words stand in the text: they are announced with a label. */
export const NotProven: Story = {};

/** The words stand in the text: assistive technology is spared them. */
export const Proven: Story = {
  args: { block: { type: 'pullquote', id: 'pq1', of: 'q4', children: [textOf('We never chose to live far away')] } },
};

export const WithoutAttribution: Story = {
  args: { block: { type: 'pullquote', id: 'pq1', children: [textOf('It left at noon')] } },
};

const astray = {
  type: 'pullquote' as const,
  id: 'pq1',
  of: 'q4',
  children: [textOf('We always chose to live far away')],
  attribution: [textOf('Ines Corr, teacher')],
};

/** The text was changed and the pull quote was not. A workshop sees it. */
export const NoLongerStands: Story = { args: { block: astray, develop: true } };

/** Readers see the words as before, and hear them as new; whoever runs the page is told. */
export const NoLongerStandsToReaders: Story = {
  args: { block: astray, onProblem: fn() },
  play: async ({ args, canvas }) => {
    await expect(canvas.getByRole('note', { name: 'Pull quote' })).toBeVisible();
    await expect(canvas.queryByText(/no longer found/)).toBeNull();
    await expect(args.onProblem).toHaveBeenCalledWith(expect.objectContaining({ code: 'pull-quote-words-not-found' }));
  },
};

/** A link has to be reached: such a pull quote is never hidden from assistive technology. */
export const HoldsALink: Story = {
  args: {
    block: {
      type: 'pullquote',
      id: 'pq1',
      of: 'q4',
      children: [
        { type: 'link', url: 'https://herald.example/q4', children: [textOf('We never chose to live far away')] },
      ],
    },
  },
};

export const WithMarksOfItsOwn: Story = {
  args: { block: { type: 'pullquote', id: 'pq1', children: [textOf('“The boat went away from us”')] } },
};

export const RightToLeft: Story = {
  args: {
    block: {
      type: 'pullquote',
      id: 'pq1',
      lang: 'ar',
      dir: 'rtl',
      children: [textOf('لم نختر أن نعيش بعيدًا. القارب هو الذي ابتعد عنا')],
      attribution: [textOf('معلّمة من الجزيرة')],
    },
  },
};
