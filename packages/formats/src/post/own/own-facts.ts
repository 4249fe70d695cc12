import { blockDefinition, safeParseArticle, shortId, type Block } from '@standfirst/core';
import { isRecord, recordOf, textOf, type WordPressBlock } from '../serialized/wordpress-block.js';

/**
 * What this library notes of a block under `metadata.standfirst`, which the editor keeps when somebody works on the post:
 * what the block's own HTML cannot say.
 */
export interface OwnFacts {
  readonly id?: string;
  /** The block but for the blocks in it. */
  readonly as?: Readonly<Record<string, unknown>>;
  /** What the HTML said when it was written: where it says something else now, an editor has changed it and it counts. */
  readonly of?: string;
  /** It prints a part of the block around it. */
  readonly part?: string;
}

export const factsOf = ({ attributes }: WordPressBlock): OwnFacts => {
  const own = recordOf(recordOf(attributes, 'metadata'), 'standfirst');
  const [id, of, part] = [textOf(own, 'id'), textOf(own, 'of'), textOf(own, 'part')];
  return {
    ...(id !== undefined && /^\S{1,200}$/.test(id) && { id }),
    ...(isRecord(own['as']) && { as: own['as'] }),
    ...(of !== undefined && { of }),
    ...(part !== undefined && { part }),
  };
};

/** A short name for what HTML says: equal for what reads the same. */
export const meaningOf = (...found: readonly unknown[]): string =>
  shortId(JSON.stringify(found, (key, value: unknown) => (key === 'id' ? undefined : value)));

/** The fields of a kind that hold blocks. */
export const blockFields = (type: string): string[] =>
  Object.entries(blockDefinition(type as Block['type'])?.holds ?? {}) // an unknown name has no definition
    .filter(([, holds]) => holds === 'blocks')
    .map(([field]) => field);

/** A block but for the blocks in it and its id. */
export function shallow(block: Block): Record<string, unknown> {
  const inner = blockFields(block.type);
  return Object.fromEntries(Object.entries(block).filter(([field]) => field !== 'id' && !inner.includes(field)));
}

/** The block that was noted, with the blocks that are in it now; `undefined` where somebody has written something else there. */
export function notedBlock(
  as: Readonly<Record<string, unknown>>,
  inner: Readonly<Record<string, unknown>>,
): Block | undefined {
  const empty = Object.fromEntries(Object.keys(inner).map((field) => [field, []]));
  const result = safeParseArticle({
    type: 'article',
    schemaVersion: 1,
    lang: 'und',
    headline: [],
    body: [{ ...as, ...empty, id: 'noted' }],
  });
  const [found] = result.ok ? result.article.body : [];
  // A kind that this version does not know is kept as one.
  if (!found || (found.type !== as['type'] && found.type !== 'unknown')) return undefined;
  return { ...found, id: '', ...inner } as Block; // the fields are those of its kind that hold blocks
}
