import type { Meta, StoryObj } from '@storybook/react-vite';
import { paragraphOf, textOf } from '../../testing/article-of.js';
import { exampleTables } from '../../testing/example-tables.js';
import { UpdateView } from './update-view.js';

const meta = {
  title: 'Blocks/UpdateView',
  component: UpdateView,
  args: {
    block: {
      type: 'update',
      id: 'u1',
      published: '2026-03-04T09:30:00Z',
      headline: [textOf('The ferry is back')],
      children: [paragraphOf('p', 'It left at half past nine.')],
    },
    article: exampleTables,
  },
  decorators: [
    (Story) => (
      <div className="sf-article-body">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof UpdateView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {};

export const KeyEventByAReporter: Story = {
  args: {
    block: {
      type: 'update',
      id: 'u2',
      published: '2026-03-04T10:05:00Z',
      key: true,
      contributors: [{ agent: 'lund', role: 'author' }],
      headline: [textOf('All boats are in')],
      children: [paragraphOf('p', 'The last of them came in at ten.')],
    },
  },
};

export const PinnedWithoutHeadline: Story = {
  args: {
    block: {
      type: 'update',
      id: 'u3',
      published: '2026-03-04',
      pinned: true,
      children: [paragraphOf('p', 'What we know so far.')],
    },
  },
};

export const ChangedLater: Story = {
  args: {
    block: {
      type: 'update',
      id: 'u4',
      published: '2026-03-04T10:05:00Z',
      modified: '2026-03-04T10:40:00Z',
      headline: [textOf('All boats are in')],
      children: [paragraphOf('p', 'The last of them came in at ten, not at nine.')],
    },
  },
};

export const RightToLeft: Story = {
  args: {
    block: {
      type: 'update',
      id: 'u5',
      published: '2026-03-04T10:05:00Z',
      key: true,
      lang: 'ar',
      dir: 'rtl',
      headline: [textOf('كل القوارب وصلت')],
      children: [paragraphOf('p', 'وصل آخرها في العاشرة.')],
    },
  },
};
