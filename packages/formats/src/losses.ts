import {
  everyBlock,
  everyInline,
  type Article,
  type Block,
  type BlockType,
  type Inline,
  type InlineType,
} from '@standfirst/core';
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
  const blocks = kindsIn(article, (block) => everyBlock([block]), carries.blocks);
  const inlines = kindsIn(article, (block) => everyInline([block]), carries.inlines);
  return [
    ...fields.map(([field]) => ({ what: field, count: 1, message: `The article's ${field} is not in the output.` })),
    ...told(blocks, 'block'),
    ...told(inlines, 'inline'),
  ];
}

// The keys of an article are those of its type; `Object.entries` has forgotten it.
const isCarried = (field: string, carried: readonly (keyof Article)[]) =>
  [...SILENT, ...carried].includes(field as keyof Article);

/** Where each kind that is not carried stands: the block of the body, once for each time. */
function kindsIn(
  { body }: Article,
  inside: (block: Block) => Iterable<Block | Inline>,
  carried: readonly string[],
): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const [index, block] of body.entries()) {
    for (const { type } of inside(block)) {
      if (carried.includes(type)) continue;
      const found = places.get(type);
      if (found) found.push(`body[${index}]`);
      else places.set(type, [`body[${index}]`]);
    }
  }
  return places;
}

const told = (kinds: ReadonlyMap<string, readonly string[]>, sort: string): Loss[] =>
  [...kinds].map(([what, places]) => ({
    what,
    count: places.length,
    message: `${places.length} ${sort}${places.length > 1 ? 's' : ''} of the kind ${what}: what sets the kind apart is not in the output.`,
    places: [...new Set(places)],
  }));
