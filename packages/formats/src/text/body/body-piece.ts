import type { ArticleInput, Block } from '@standfirst/core';
import type { Passage } from '../passages/passage.js';

/** A block as `parseArticle` takes it. */
export type BlockInput = ArticleInput['body'][number];

/** A block of the body and the passages whose words it has, in the order of its text. */
export interface BodyPiece {
  readonly block: BlockInput;
  readonly type: Block['type'];
  readonly passages: readonly Passage[];
  /** How many passages it took; more than it has words of where one says something of the block. */
  readonly taken: number;
  /** Whose words a quotation holds, as printed; its row has the key that the block names. */
  readonly attribution?: string;
}

export const paragraph = (passage: Passage): BodyPiece => ({
  block: { type: 'paragraph', children: wordsOf(passage) },
  type: 'paragraph',
  passages: [passage],
  taken: 1,
});

type Words = Extract<BlockInput, { type: 'paragraph' }>['children'];

/** The words of a passage with its notes between them. */
export function wordsOf({ text, notes = [] }: Passage): Words {
  if (notes.length === 0) return text;
  const pieces = notes.flatMap(({ at, note }, index) => [
    { type: 'text' as const, value: text.slice(notes[index - 1]?.at ?? 0, at) },
    { type: 'noteRef' as const, note },
  ]);
  const all = [...pieces, { type: 'text' as const, value: text.slice(notes.at(-1)?.at ?? 0) }];
  return all.filter((piece) => piece.type === 'noteRef' || piece.value !== '');
}
