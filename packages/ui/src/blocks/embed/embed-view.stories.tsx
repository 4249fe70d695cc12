import type { Meta, StoryObj } from '@storybook/react-vite';
import { textOf } from '../../testing/article-of.js';
import { EmbedView } from './embed-view.js';

const meta = {
  title: 'Blocks/EmbedView',
  component: EmbedView,
  args: {
    block: {
      type: 'embed',
      id: 'e1',
      url: 'https://films.example/watch/tide',
      provider: 'Films Example',
      title: 'The tide comes in',
      tracks: true,
    },
  },
  decorators: [
    (Story) => (
      <div className="sf-article-body">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof EmbedView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OfASiteThatFollowsReaders: Story = {};

export const OfASiteThatDoesNot: Story = {
  args: { block: { type: 'embed', id: 'e1', url: 'https://films.example/watch/tide', tracks: false } },
};

export const WithWordsInstead: Story = {
  args: {
    block: {
      type: 'embed',
      id: 'e1',
      url: 'https://films.example/watch/tide',
      title: 'The tide comes in',
      fallback: [textOf('A film of the tide coming in, two minutes.')],
    },
  },
};

export const WithABadAddress: Story = {
  args: { block: { type: 'embed', id: 'e1', url: 'javascript:alert(1)', title: 'The tide comes in' } },
};
