import type { Meta, StoryObj } from '@storybook/react-vite';
import { onTheDesk } from './testing/on-the-desk.js';
import { ThreadForm } from './thread-form.js';

/** What is set for the conversation under one article. */
const meta = {
  title: 'Desk/Thread settings',
  component: ThreadForm,
  decorators: [onTheDesk],
  args: {
    articleId: 'ferry',
    headline: 'The ferry to Fenmouth is back, and late',
    thread: undefined,
    values: { state: '', moderation: '', closesOn: '' },
  },
} satisfies Meta<typeof ThreadForm>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NothingSet: Story = {};

export const Saved: Story = {
  args: { isSaved: true, values: { state: 'closed', moderation: 'pre', closesOn: '2026-12-31' } },
};

export const WithAMistake: Story = {
  args: { problems: ['closesOn'], values: { state: 'open', moderation: 'first-time', closesOn: '' } },
};
