import type { Meta, StoryObj } from '@storybook/react-vite';
import { KeptForm } from './kept-form.js';
import { onTheDesk } from './testing/on-the-desk.js';

/** What was sent after the session had ended. */
const meta = {
  title: 'Desk/Session has ended',
  component: KeptForm,
  decorators: [onTheDesk],
  args: {
    action: '/desk/moves',
    fields: [
      ['queue', 'pending'],
      ['to', 'rejected'],
      ['note', 'The third one of this kind today; see what Hanne wrote of the first.'],
    ],
  },
} satisfies Meta<typeof KeptForm>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithANote: Story = {};

export const NothingWritten: Story = { args: { fields: [['to', 'published']] } };

export const CodeUsedUp: Story = { args: { problem: 'This link is used up, or older than ten minutes.' } };
