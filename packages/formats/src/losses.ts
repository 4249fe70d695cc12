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
    ...fields.map(([field]) => ({
      what: field,
      count: 1,
      message: `${FIELDS[field] ?? `What the article says under "${field}"`} is not in the output.`,
    })),
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

/** Fields whose name is a word of the model. */
const FIELDS: Readonly<Record<string, string>> = {
  lang: 'The language of the article',
  dir: 'The direction in which it is read',
  published: 'The time of publication',
  firstPublished: 'The time of first publication',
  modified: 'The time of the last change',
  agents: 'What is known of the people and organizations in it',
  quotes: 'The table of who says what',
  works: 'What is known of the reports and posts that it quotes',
  media: 'What is known of its pictures and recordings',
  leadMedia: 'Which picture leads',
  discussion: 'Whether readers may comment',
  url: 'The address of the article',
  data: "The publisher's own record of the article",
};

function messageOf(what: string, sort: string, count: number): string {
  const [kind = '', field] = what.split('.');
  const places = count === 1 ? `a place of the ${sort === 'block' ? 'body' : 'text'}` : `${count} places`;
  if (what === 'data') return `The publisher's own facts on ${places} are not in the output.`;
  if (field !== undefined) return `What "${kind}" says under "${field}" in ${places} is not in the output.`;
  if (kind.startsWith('unknown')) return `What stands in ${places} and no kind is known for is not in the output.`;
  return `What makes ${places} "${kind}" is not in the output.`;
}
