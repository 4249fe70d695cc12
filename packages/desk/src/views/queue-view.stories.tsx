import type { Meta, StoryObj } from '@storybook/react-vite';
import { itemValue } from './item-value.js';
import { QueueView } from './queue-view.js';
import { onTheDesk } from './testing/on-the-desk.js';
import { farItem, heldItem, itemOf, reportedItem } from './testing/sample-items.js';

const counts = new Map([
  ['pending', 3],
  ['reported', 1],
  ['spam', 41],
  ['published', 1208],
] as const);

/** What editors read and decide. */
const meta = {
  title: 'Desk/Queue',
  component: QueueView,
  decorators: [onTheDesk],
  args: { queue: 'pending', counts, items: [] },
} satisfies Meta<typeof QueueView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const HeldWithEvidence: Story = {
  args: { items: [heldItem, farItem], next: '/desk?state=pending&after=x' },
};

export const Reported: Story = { args: { queue: 'reported', items: [reportedItem] } };

const row = (number: number, name: string) => ({ articleId: 'ferry', id: itemOf(number, name, '').comment.id, name });

export const BulkResultWithAConflict: Story = {
  args: {
    items: [heldItem],
    notice: {
      did: 'published',
      results: [
        { ...row(4, 'Ada Lund'), told: 'moved' },
        { ...row(5, 'Ben Cole'), told: 'changed' },
        { ...row(6, 'Nia Okoro'), told: 'elsewhere' },
      ],
      undo: {
        to: 'pending',
        items: [itemValue(itemOf(4, 'Ada Lund', '', { state: 'published' }).comment)],
        isNearest: false,
      },
    },
  },
};

export const RefusedMove: Story = {
  args: {
    queue: 'published',
    items: [itemOf(2, 'Tom Reed', 'Whoever still takes that boat has only himself to blame.', { state: 'published' })],
    notice: { did: 'removed', results: [{ ...row(2, 'Tom Reed'), told: 'reason-needed' }], undo: null },
  },
};

export const NothingChosen: Story = {
  args: {
    items: [heldItem],
    notice: { did: 'pending', results: [], undo: null, problem: 'No comment was chosen.' },
  },
};

const gone = itemOf(7, '', '', { state: 'withdrawn' });

export const NothingLeftOfIt: Story = {
  args: { queue: 'withdrawn', items: [{ ...gone, comment: { ...gone.comment, author: null }, source: null }] },
};
