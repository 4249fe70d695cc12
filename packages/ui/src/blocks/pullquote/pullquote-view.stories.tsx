import type { Meta, StoryObj } from '@storybook/react-vite';
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
