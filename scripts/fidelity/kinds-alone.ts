import {
  blockDefinition,
  blocks,
  everyBlock,
  everyInline,
  inlineDefinition,
  inlines,
  inlineText,
  type Article,
  type Block,
  type Inline,
} from '@standfirst/core';

/** So many nodes of a kind are looked at. */
const MOST = 30;

const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (children: readonly Inline[]): Block => ({ type: 'paragraph', id: 'p', children: [...children] });

/** For each kind articles with one node of it and plain words: what is lost there is lost because of the kind itself. */
export function kindsAlone(articles: readonly Article[]): Map<string, Article[]> {
  const found = new Map<string, Article[]>(Object.keys({ ...blocks, ...inlines }).map((kind) => [kind, []]));
  for (const article of articles) {
    const add = (kind: string, block: Block) => {
      const list = found.get(kind);
      if (list && list.length < MOST) list.push(around(block, kind, article));
    };
    for (const block of everyBlock(article.body)) add(block.type, plain(block) as Block);
    for (const inline of everyInline(article.body)) {
      // Words stand apart from others by themselves; beside others they would be one with them.
      const isText = inline.type === 'text';
      const words = isText
        ? [text(inline.value.trim() || 'Low water')]
        : [text('At dusk, '), plain(inline) as Inline, text(' at the quay.')];
      add(inline.type, paragraph(words));
    }
  }
  return found;
}

/** An article with one block and what it points to. Footnotes are a list at the end of many formats: only where one is pointed to. */
function around(block: Block, kind: string, article: Article): Article {
  const { type, schemaVersion, id, quotes = {}, agents = {}, works = {}, media = {}, notes } = article;
  const headline = [text('Ferry returns to Fenmouth')];
  const tables = { quotes, agents, works, media, ...(kind === 'noteRef' && notes && { notes }) };
  return { type, schemaVersion, id, lang: 'en', headline, ...tables, body: [block] };
}

/** An article whose only block has facts of the publisher's own. */
export const withData = (article: Article): Article =>
  around({ ...paragraph([text('The ferry left the quay.')]), data: { desk: 'north' } }, 'paragraph', article);

/** A node without the publisher's own facts, and with nothing but plain words inside. */
function plain({ data: _, ...node }: Block | Inline): object {
  const holds = blockDefinition(node.type)?.holds ?? inlineDefinition(node.type)?.holds ?? {};
  return Object.fromEntries(
    Object.entries(node).map(([field, value]) => {
      const sort = Object.entries(holds).find(([name]) => name === field)?.[1];
      return [field, sort && Array.isArray(value) ? plainList(value, sort) : value];
    }),
  );
}

function plainList(list: readonly unknown[], sort: 'blocks' | 'inlines'): unknown[] {
  if (list.some(Array.isArray)) return list.map((inner) => plainList(inner as unknown[], sort));
  const isInlines = sort === 'inlines';
  // What the field holds is said by the definition of its kind.
  const words = isInlines
    ? inlineText(list as Inline[])
    : [...everyInline(list as Block[])].map((one) => (one.type === 'text' ? one.value : ' ')).join('');
  const inside = [text(words.replace(/\s+/g, ' ').trim() || 'High water')];
  return isInlines ? inside : [paragraph(inside)];
}
