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
  /** Of kinds that it carries, the fields that it does not. */
  readonly without?: Readonly<Partial<Record<BlockType | InlineType, readonly string[]>>>;
  /** Whether it carries the publisher's own facts (`data`). Default: false. */
  readonly data?: boolean;
}

/** These say how the article is stored or where it came from, not what it tells. */
const SILENT: readonly (keyof Article)[] = ['type', 'schemaVersion', 'id', 'body', 'provenance'];

/** Counts nodes that are lost, by what they are: `places` are those of the body. */
export function nodeTally() {
  const lost = new Map<string, { readonly sort: 'block' | 'inline'; readonly places: string[] }>();
  return {
    add(what: string, sort: 'block' | 'inline', place: string) {
      const found = lost.get(what);
      if (found) found.places.push(place);
      else lost.set(what, { sort, places: [place] });
    },
    losses: (): Loss[] =>
      [...lost].map(([what, { sort, places }]) => ({
        what,
        count: places.length,
        message: messageOf(what, sort, places.length),
        places: [...new Set(places)],
      })),
  };
}

/** What the article holds and an output that carries only so much does not. */
export function lossesOf(article: Article, carries: Carries): Loss[] {
  const fields = Object.entries(article).filter(
    ([field, value]) => value !== undefined && !isEmptyTable(field, value) && !isCarried(field, carries.fields),
  );
  const { add, losses } = nodeTally();
  for (const [index, block] of article.body.entries()) {
    const place = `body[${index}]`;
    for (const node of everyBlock([block]))
      lostOf(node, carries.blocks, carries).forEach((what) => add(what, 'block', place));
    for (const node of everyInline([block]))
      lostOf(node, carries.inlines, carries).forEach((what) => add(what, 'inline', place));
  }
  return [
    ...fields.map(([field]) => ({ what: field, count: 1, message: `The article's ${field} is not in the output.` })),
    ...losses(),
  ];
}

const TABLES: readonly string[] = ['quotes', 'agents', 'works', 'media', 'notes'] satisfies (keyof Article)[];

/** A table without rows says nothing that could be lost. */
const isEmptyTable = (field: string, value: unknown): boolean =>
  TABLES.includes(field) && Object.keys(value as object).length === 0; // tables are records

// The keys of an article are those of its type; `Object.entries` has forgotten it.
const isCarried = (field: string, carried: readonly (keyof Article)[]) =>
  [...SILENT, ...carried].includes(field as keyof Article);

/** What of one node is lost: its kind, or fields of it. */
function lostOf(node: Block | Inline, carried: readonly string[], { without = {}, data = false }: Carries): string[] {
  if (!carried.includes(node.type)) return [node.type];
  const fields = (without[node.type] ?? []).filter((field) => Object.hasOwn(node, field));
  return [...fields.map((field) => `${node.type}.${field}`), ...(node.data && !data ? ['data'] : [])];
}

function messageOf(what: string, sort: string, count: number): string {
  const nodes = `${count} ${sort}${count > 1 ? 's' : ''}`;
  const [kind, field] = what.split('.');
  if (what === 'data')
    return `The publisher's own facts on ${count} node${count > 1 ? 's are' : ' is'} not in the output.`;
  if (field !== undefined) return `The field ${field} of ${nodes} of the kind ${kind} is not in the output.`;
  return `${nodes} of the kind ${kind}: what sets the kind apart is not in the output.`;
}
