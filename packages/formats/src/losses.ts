import { everyBlock, everyInline, type Article, type BlockType, type InlineType } from '@standfirst/core';
import type { Loss } from './format.js';

/** What a format carries of an article; all else that an article holds is a loss. */
export interface Carries {
  readonly fields: readonly (keyof Article)[];
  readonly blocks: readonly BlockType[];
  readonly inlines: readonly InlineType[];
}

/** These say how the article is stored or where it came from, not what it tells. */
const SILENT: readonly (keyof Article)[] = ['type', 'schemaVersion', 'id', 'body', 'provenance'];

/** What the article holds and an output that carries only so much does not. */
export function lossesOf(article: Article, carries: Carries): Loss[] {
  const fields = Object.entries(article).filter(
    ([field, value]) => value !== undefined && !isCarried(field, carries.fields),
  );
  const blocks = [...everyBlock(article.body)].map(({ type }) => type).filter((type) => !carries.blocks.includes(type));
  const inlines = [...everyInline(article.body)]
    .map(({ type }) => type)
    .filter((type) => !carries.inlines.includes(type));
  return [
    ...fields.map(([field]) => ({ what: field, count: 1, message: `The article's ${field} is not in the output.` })),
    ...counted(blocks, 'block'),
    ...counted(inlines, 'inline'),
  ];
}

// The keys of an article are those of its type; `Object.entries` has forgotten it.
const isCarried = (field: string, carried: readonly (keyof Article)[]) =>
  [...SILENT, ...carried].includes(field as keyof Article);

function counted(types: readonly string[], sort: string): Loss[] {
  return [...new Set(types)].map((type) => {
    const count = types.filter((each) => each === type).length;
    return {
      what: type,
      count,
      message: `${count} ${sort}${count > 1 ? 's' : ''} of the kind ${type}: what sets the kind apart is not in the output.`,
    };
  });
}
