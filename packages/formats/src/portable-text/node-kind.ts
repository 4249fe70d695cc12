import type { Block, BlockMap, BlockType } from '@standfirst/core';
import type { PortableNode } from './portable-node.js';
import type { Reading } from './reading.js';
import type { Writing } from './writing.js';

/** One sort of node that stands beside the blocks of text, both ways. What all blocks carry is no matter of the kind. */
export interface NodeKind<Type extends BlockType = BlockType> {
  /** The kind of block that it reads, and writes. */
  readonly block: Type;
  /** The `_type`s that it reads, its own first. */
  readonly types: readonly [string, ...string[]];
  /** The fields that it understands; all others are kept as `data`. */
  readonly fields: readonly string[];
  /** The block without what all blocks carry, or `undefined` where the node does not say enough to be one. */
  readonly read: (node: PortableNode, reading: Reading) => Facts<BlockMap[Type]> | undefined;
  /** The fields of the node without what all carry; `_type` where it is not the kind's own. */
  readonly write: (block: BlockMap[Type], writing: Writing) => Readonly<Record<string, unknown>>;
}

type Facts<Node> = Omit<Node, 'type' | 'id' | 'lang' | 'dir' | 'data'>;

/** States that an object is a kind of node; gives it its types. */
export const defineNode = <Type extends BlockType>(kind: NodeKind<Type>): NodeKind<Type> => kind;

/** Any kind: each writes its own sort of block, and is asked for no other. */
export type AnyNodeKind = NodeKind & {
  readonly write: (block: Block, writing: Writing) => Readonly<Record<string, unknown>>;
};
