import type { Meta, StoryObj } from '@storybook/react-vite';
import { ListsView } from './lists-view.js';
import { onTheDesk } from './testing/on-the-desk.js';

/** The words and domains that are looked for on the whole site. */
const meta = {
  title: 'Desk/Lists',
  component: ListsView,
  decorators: [onTheDesk],
  args: { entries: [], form: {} },
} satisfies Meta<typeof ListsView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NothingListed: Story = {};

export const Listed: Story = {
  args: {
    entries: [
      { kind: 'word', entry: 'moonshine*', verdict: 'hold' },
      { kind: 'word', entry: 'get rich', verdict: 'spam' },
      { kind: 'domain', entry: 'cheap-oars.example', verdict: 'spam' },
    ],
    form: { isSaved: true },
  },
};

export const WithMistakes: Story = {
  args: {
    form: {
      kind: 'domain',
      entries: 'not a domain\n!!!',
      wrong: ['not a domain', '!!!'],
      problem: 'These could be found in no text and were not added',
    },
  },
};
