import { blocks, inlineDefinition, type Block, type InlineMap } from '@standfirst/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { exampleTables } from '../testing/example-tables.js';
import { BlocksView } from './blocks-view.js';

// Each definition brings blocks of its own kind; together they are any block.
const every = Object.values(blocks).flatMap(({ examples }) => examples as readonly Block[]);
const media = {
  m1: {
    id: 'm1',
    kind: 'image',
    url: '/images/quay.svg',
    width: 1200,
    height: 675,
    alt: 'A quay',
    credit: 'Illustration: Hanne Pell',
  },
  m2: { id: 'm2', kind: 'image', url: '/images/island.svg', width: 800, height: 600, alt: 'An island' },
} as const;

const meta = {
  title: 'Blocks/BlocksView',
  component: BlocksView,
  args: { blocks: every, article: { ...exampleTables, media } },
  decorators: [
    (Story) => (
      <article className="sf-article">
        <div className="sf-article-body">
          <Story />
        </div>
      </article>
    ),
  ],
} satisfies Meta<typeof BlocksView>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The examples of every kind, as core keeps them. */
export const EveryKind: Story = {};

const markTypes = {
  alteration: true,
  attribution: true,
  break: true,
  code: true,
  emphasis: true,
  lang: true,
  link: true,
  mention: true,
  noteRef: true,
  quoted: true,
  strike: true,
  strong: true,
  subscript: true,
  superscript: true,
  text: true,
  unknownInline: true,
} satisfies Record<keyof InlineMap, true>;
const marks = Object.keys(markTypes).map((type): Block => ({
  type: 'paragraph',
  id: type,
  children: [{ type: 'text', value: `${type}: ` }, ...(inlineDefinition(type)?.examples ?? [])],
}));
/** The examples of every mark inside a line. */
export const EveryMark: Story = { args: { blocks: marks } };

const chart: Block = { type: 'unknown', id: 'x', originalType: 'tide-chart', raw: { harbour: 'Fenmouth' } };

/** What a workshop sees; readers see nothing. */
export const UnknownInAWorkshop: Story = { args: { blocks: [chart], develop: true } };

export const UnknownToReaders: Story = { args: { blocks: [chart] } };
