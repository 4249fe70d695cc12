import * as v from 'valibot';
import { supplyBlocks } from './any-block.js';
import { aside, type Aside } from './aside/aside.js';
import { blockquote, type Blockquote } from './blockquote/blockquote.js';
import { codeBlock, type CodeBlock } from './code-block/code-block.js';
import type { BlockDefinition } from './define-block.js';
import { divider, type Divider } from './divider/divider.js';
import { embed, type Embed } from './embed/embed.js';
import { figure, type Figure } from './figure/figure.js';
import { gate, type Gate } from './gate/gate.js';
import { heading, type Heading } from './heading/heading.js';
import { list, type List } from './list/list.js';
import { paragraph, type Paragraph } from './paragraph/paragraph.js';
import { pullquote, type Pullquote } from './pullquote/pullquote.js';
import { relatedLink, type RelatedLink } from './related-link/related-link.js';
import { table, type Table } from './table/table.js';
import { unknown, type Unknown } from './unknown/unknown.js';
import { update, type Update } from './update/update.js';

/** Every block kind; the order decides which may read an HTML element first. */
export const blocks: { readonly [Type in BlockType]: BlockDefinition<BlockMap[Type]> } = {
  paragraph,
  heading,
  list,
  blockquote,
  pullquote,
  relatedLink,
  aside,
  figure,
  embed,
  table,
  divider,
  codeBlock,
  update,
  gate,
  unknown,
};

/** From the name of a block kind to its node. Declaration merging adds kinds of the publisher's own. */
export interface BlockMap {
  paragraph: Paragraph;
  heading: Heading;
  list: List;
  blockquote: Blockquote;
  pullquote: Pullquote;
  relatedLink: RelatedLink;
  aside: Aside;
  figure: Figure;
  embed: Embed;
  table: Table;
  divider: Divider;
  codeBlock: CodeBlock;
  update: Update;
  gate: Gate;
  unknown: Unknown;
}
/** The name of a block kind, as `type` has it. */
export type BlockType = keyof BlockMap;
/** Anything that may stand in the body of an article. */
export type Block = BlockMap[BlockType];

/** All definitions, in the order in which they are offered an HTML element. Each takes its own node; readers make any. */
export const readers = Object.values(blocks) as unknown as readonly BlockDefinition<Block>[];

/** The definition of a kind by its name, or `undefined` for a name that is not one. */
export const blockDefinition = (type: string): BlockDefinition<Block> | undefined =>
  // Each definition takes its own node; whoever asks by a node's type passes that node back.
  byType.get(type);

const byType = new Map(Object.entries(blocks)) as unknown as ReadonlyMap<string, BlockDefinition<Block>>;

supplyBlocks(
  // The definitions hold their schemas under one loose type; the variant finds its literals at run time.
  v.variant('type', Object.values(blocks).map(({ schema }) => schema) as never) as v.GenericSchema<Block>,
  (type) => blockDefinition(type)?.schema as v.GenericSchema<Block> | undefined, // as above
);
