import type { Meta, StoryObj } from '@storybook/react-vite';
import { LogView } from './log-view.js';
import { onTheDesk } from './testing/on-the-desk.js';
import { submitted } from './testing/sample-items.js';

/** Everything that was done. */
const meta = {
  title: 'Desk/Log',
  component: LogView,
  decorators: [onTheDesk],
  args: { entries: [], headlines: new Map([['ferry', 'The ferry to Fenmouth is back, and late']]) },
} satisfies Meta<typeof LogView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NothingDone: Story = {};

const at = Date.parse('2026-03-04T16:00:00Z');
const moderator = { kind: 'moderator', id: 'nia' } as const;

export const MovesAndSettings: Story = {
  args: {
    entries: [
      {
        kind: 'desk',
        cursor: '1',
        event: { articleId: null, at, actor: moderator, action: 'sign-in', detail: {}, seq: 1 },
      },
      { kind: 'comment', cursor: '2', event: submitted(1, 'pending') },
      {
        kind: 'comment',
        cursor: '3',
        event: { ...submitted(1, 'published'), at, actor: moderator, action: 'publish', from: 'pending' },
      },
      {
        kind: 'desk',
        cursor: '4',
        event: { articleId: 'ferry', at, actor: moderator, action: 'set-thread', detail: {}, seq: 1 },
      },
    ],
    newer: '/desk/log?before=1',
    older: '/desk/log?after=4',
  },
};
