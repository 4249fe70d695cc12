import type { Block } from '@standfirst/core';

/** Fields of blocks that neither Markdown nor HTML has a place for, or that tell more than it. They stand beside the text. */
export const FACTS = [
  'id',
  'lang',
  'dir',
  'data',
  'raw',
  'fallback',
  'contributors',
  'media',
  'quote',
  'of',
  'cite',
  'start',
  'layout',
  'key',
  'pinned',
  'tracks',
] as const;

/** The fact that is a block itself, or several: what the text cannot say exactly stands whole beside it. */
export const WHOLE = 'whole';

/** The ids of the blocks in whose place several whole ones stand. */
export const INSTEAD_OF = 'insteadOf';

/** Where facts stand of blocks of which no block is read at all; no block has this id. */
export const NOWHERE = '';

type FactName = (typeof FACTS)[number];

/** A block by the names of its fields, whichever kind it is of. */
export const fieldsOf = (block: Block): Record<string, unknown> => block as unknown as Record<string, unknown>;

export const isFact = (field: string): field is FactName => (FACTS as readonly string[]).includes(field);
