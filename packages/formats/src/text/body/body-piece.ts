import type { ArticleInput, Block } from '@standfirst/core';
import type { Passage } from '../passages/passage.js';

/** A block as `parseArticle` takes it. */
export type BlockInput = ArticleInput['body'][number];

/** A block of the body and the passages whose words it has, in the order of its text. */
export interface BodyPiece {
  readonly block: BlockInput;
  readonly type: Block['type'];
  readonly passages: readonly Passage[];
}

export const paragraph = (passage: Passage): BodyPiece => ({
  block: { type: 'paragraph', children: passage.text },
  type: 'paragraph',
  passages: [passage],
});
