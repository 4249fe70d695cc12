import type { Meta, StoryObj } from '@storybook/react-vite';
import { paragraphOf } from '../../testing/article-of.js';
import { UnknownView } from './unknown-view.js';

const meta = {
  title: 'Blocks/UnknownView',
  component: UnknownView,
  args: {
    block: { type: 'unknown', id: 'x1', originalType: 'tide-chart', raw: { harbour: 'Fenmouth' } },
  },
  decorators: [
    (Story) => (
      <div className="sf-article-body">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof UnknownView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ToReaders: Story = {};

export const InAWorkshop: Story = { args: { develop: true } };

export const WithFallback: Story = {
  args: {
    block: {
      type: 'unknown',
      id: 'x1',
      originalType: 'tide-chart',
      raw: null,
      fallback: [paragraphOf('f', 'High water at six.')],
    },
  },
};
