import type { Meta, StoryObj } from '@storybook/react-vite';
import { paragraphOf, textOf } from '../../testing/article-of.js';
import { AsideView } from './aside-view.js';

const meta = {
  title: 'Blocks/AsideView',
  component: AsideView,
  decorators: [
    (Story) => (
      <div className="sf-article">
        <div className="sf-article-body">
          <Story />
        </div>
      </div>
    ),
  ],
} satisfies Meta<typeof AsideView>;

export default meta;
type Story = StoryObj<typeof meta>;

const children = [
  paragraphOf('p', 'Two boats, two piers, 24 minutes. The larger boat carries 140 people and eight cars.'),
];

export const BoxOfFacts: Story = {
  args: { block: { type: 'aside', id: 'a', role: 'infobox', title: [textOf('The ferry in figures')], children } },
};

export const NoteOfTheDesk: Story = { args: { block: { type: 'aside', id: 'a', role: 'editor-note', children } } };

export const Disclosure: Story = { args: { block: { type: 'aside', id: 'a', role: 'disclosure', children } } };

export const CalloutToReaders: Story = {
  args: { block: { type: 'aside', id: 'a', role: 'callout', title: [textOf('Were you on board?')], children } },
};

export const CalloutWithoutTitle: Story = { args: { block: { type: 'aside', id: 'a', role: 'callout', children } } };

export const NoteOfTheDeskWithTitle: Story = {
  args: {
    block: { type: 'aside', id: 'a', role: 'editor-note', title: [textOf('How we counted')], children },
  },
};
