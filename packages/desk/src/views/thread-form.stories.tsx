import type { Meta, StoryObj } from '@storybook/react-vite';
import { onTheDesk } from './testing/on-the-desk.js';
import { ThreadForm } from './thread-form.js';

const nothing = { state: '', moderation: '', closesOn: '', closesAfter: '', held: '', spam: '' };

/** What is set for the conversation under one article. */
const meta = {
  title: 'Desk/Thread settings',
  component: ThreadForm,
  decorators: [onTheDesk],
  args: {
    articleId: 'ferry',
    headline: 'The ferry to Fenmouth is back, and late',
    thread: undefined,
    values: nothing,
  },
} satisfies Meta<typeof ThreadForm>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NothingSet: Story = {};

export const Saved: Story = {
  args: {
    isSaved: true,
    values: {
      ...nothing,
      state: 'closed',
      moderation: 'pre',
      closesOn: '2026-12-31',
      held: 'ferrymen*\nharbour.example',
    },
  },
};

export const WithAMistake: Story = {
  args: {
    problems: [
      { field: 'closesAfter', sentence: 'Enter a whole number of days from 1 to 3,650, or leave the field empty' },
      { field: 'spam', sentence: 'These could be found in no text; mend them: ***' },
    ],
    values: { ...nothing, state: 'open', moderation: 'first-time', closesAfter: 'two weeks', spam: '***' },
  },
};
