import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Tables } from '@standfirst/core';
import { paragraphOf } from '../../testing/article-of.js';
import { exampleTables } from '../../testing/example-tables.js';
import { BlockquoteView } from './blockquote-view.js';

const meta = {
  title: 'Blocks/BlockquoteView',
  component: BlockquoteView,
  args: {
    block: {
      type: 'blockquote',
      id: 'b1',
      quote: 'q1',
      children: [paragraphOf('p', 'We never saw it coming, and when it came we were looking the other way.')],
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
} satisfies Meta<typeof BlockquoteView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithSpeakerAndSource: Story = {};

export const WithoutSpeaker: Story = {
  args: { block: { type: 'blockquote', id: 'b1', children: [paragraphOf('p', 'Somebody said this.')] } },
};

/** The words bring their marks along: no second one is printed. */
export const WithMarksOfItsOwn: Story = {
  args: {
    block: { type: 'blockquote', id: 'b1', quote: 'q1', children: [paragraphOf('p', '“We never saw it coming.”')] },
  },
};

const guessed: Tables = {
  ...exampleTables,
  quotes: { q1: { id: 'q1', mode: 'direct', speaker: 'lund', origin: { by: 'rules', certainty: 'inferred' } } },
};
export const SpeakerOnlyInferred: Story = { args: { article: guessed } };
export const SpeakerInferredAndShown: Story = { args: { article: guessed, showInferred: true } };

export const SeveralParagraphsAndAList: Story = {
  args: {
    block: {
      type: 'blockquote',
      id: 'b1',
      quote: 'q1',
      children: [
        paragraphOf('p1', 'There are three things to say of the harbour.'),
        {
          type: 'list',
          id: 'l',
          ordered: true,
          items: [[paragraphOf('a', 'It is cold.')], [paragraphOf('b', 'It is ours.')]],
        },
        paragraphOf('p2', 'The third I keep to myself.'),
      ],
    },
  },
};
