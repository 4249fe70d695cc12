import type { Element } from 'hast';
import * as v from 'valibot';
import { attribute, childElements } from '../../html/element.js';
import type { HtmlWriter } from '../../html/html-writer.js';
import { blocksSchema } from '../any-block.js';
import { blockBase } from '../block-base.js';
import { defineBlock } from '../define-block.js';
import type { Block } from '../index.js';

export const listSchema = v.object({
  type: v.literal('list'),
  /** Numbered or not. */
  ordered: v.boolean(),
  /** The first number, where it is not 1. */
  start: v.exactOptional(v.pipe(v.number(), v.integer())),
  /** Each item is blocks, so that lists and quotes nest. */
  items: v.array(blocksSchema),
  ...blockBase,
});

/** A list, numbered or with bullets. */
export interface List extends v.InferOutput<typeof listSchema> {}

const item = (value: string): Block[] => [
  { type: 'paragraph', id: `li-${value.length}`, children: [{ type: 'text', value }] },
];

export const list = defineBlock<List>({
  type: 'list',
  schema: listSchema,
  holds: { items: 'blocks' },
  textSeparator: '\n',
  examples: [
    { type: 'list', id: 'l1', ordered: false, items: [item('Bring a coat.'), item('Bring the tickets too.')] },
    { type: 'list', id: 'l2', ordered: true, start: 3, items: [item('Cast off forward.'), item('Cast off aft.')] },
  ],
  toHtml: ({ ordered, start, lang, dir, items }, write) =>
    write.element(ordered ? 'ol' : 'ul', {
      start,
      lang,
      dir,
      children: write.each(items, (blocks) => write.element('li', { children: itemContent(blocks, write) })),
    }),
  fromHtml(found, read) {
    if (found.tagName !== 'ul' && found.tagName !== 'ol') return undefined;
    const start = Number(attribute(found, 'start') ?? NaN);
    return {
      type: 'list',
      id: '',
      ordered: found.tagName === 'ol',
      ...(Number.isInteger(start) && { start }),
      items: listItems(found).map((child) => read.blocks(child)),
    };
  },
});

/** An item of one paragraph is written tight, without a <p>. */
function itemContent<Html>(blocks: readonly Block[], write: HtmlWriter<Html>): Html {
  const [only, ...others] = blocks;
  const isPlain = only?.type === 'paragraph' && only.lang === undefined && only.dir === undefined;
  return isPlain && others.length === 0 ? write.inlines(only.children) : write.blocks(blocks);
}

/** The items; whatever stands between them by mistake (a nested list right in a list) becomes an item of its own. */
const listItems = (found: Element): Pick<Element, 'children'>[] =>
  childElements(found).map((child) => (child.tagName === 'li' ? child : { children: [child] }));
