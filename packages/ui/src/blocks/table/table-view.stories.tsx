import type { Meta, StoryObj } from '@storybook/react-vite';
import { textOf } from '../../testing/article-of.js';
import { TableView } from './table-view.js';

const meta = {
  title: 'Blocks/TableView',
  component: TableView,
  args: {
    block: {
      type: 'table',
      id: 't1',
      caption: [textOf('High water at Fenmouth')],
      header: [[textOf('Day')], [textOf('Time')]],
      rows: [
        [[textOf('Monday')], [textOf('06:10')]],
        [[textOf('Tuesday')], [textOf('06:58')]],
      ],
    },
  },
  decorators: [
    (Story) => (
      <div className="sf-article-body">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof TableView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Narrow: Story = {};

const hours = Array.from({ length: 14 }, (_, index) => [textOf(`${index + 6}:00`)]);
/** Scrolls by itself, by keyboard too. */
export const TooWide: Story = {
  args: {
    block: { type: 'table', id: 't2', caption: [textOf('Boats by the hour')], header: hours, rows: [hours, hours] },
  },
};

export const WithoutHeads: Story = {
  args: { block: { type: 'table', id: 't3', rows: [[[textOf('Boats')], [textOf('4')]]] } },
};

/** Nobody named it: it is announced as what it is. */
export const TooWideWithoutCaption: Story = {
  args: { block: { type: 'table', id: 't4', header: hours, rows: [hours] } },
};

export const RightToLeft: Story = {
  args: {
    block: {
      type: 'table',
      id: 't5',
      lang: 'ar',
      dir: 'rtl',
      caption: [textOf('المدّ في فنموث')],
      header: [[textOf('اليوم')], [textOf('الوقت')]],
      rows: [
        [[textOf('الاثنين')], [textOf('06:10')]],
        [[textOf('الثلاثاء')], [textOf('06:58')]],
      ],
    },
  },
};
