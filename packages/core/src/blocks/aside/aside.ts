import * as v from 'valibot';
import { attribute, childElements, has } from '../../html/element.js';
import { inlinesSchema } from '../../inlines/any-inline.js';
import { blocksSchema } from '../any-block.js';
import { blockBase } from '../block-base.js';
import { defineBlock } from '../define-block.js';

const role = v.picklist(['infobox', 'editor-note', 'disclosure', 'callout']);

export const asideSchema = v.object({
  type: v.literal('aside'),
  /** `infobox` background facts, `editor-note` the desk speaks, `disclosure` an interest is declared, `callout` readers are asked. */
  role,
  /** Its own small headline. */
  title: v.exactOptional(inlinesSchema),
  /** Its content. */
  children: blocksSchema,
  ...blockBase,
});

/** Something beside the story: a box of facts, a note of the desk. */
export interface Aside extends v.InferOutput<typeof asideSchema> {}

export const aside = defineBlock<Aside>({
  type: 'aside',
  schema: asideSchema,
  holds: { title: 'inlines', children: 'blocks' },
  textSeparator: '\n\n',
  examples: [
    {
      type: 'aside',
      id: 'a1',
      role: 'infobox',
      title: [{ type: 'text', value: 'The ferry in figures' }],
      children: [{ type: 'paragraph', id: 'a1p', children: [{ type: 'text', value: 'Four boats, two piers.' }] }],
    },
  ],
  toHtml({ role: kind, title, lang, dir, children }, write) {
    const heading = title ? [write.element('p', { 'data-title': '', children: write.inlines(title) })] : [];
    const inside = write.join([...heading, write.blocks(children)]);
    return write.element('aside', { 'data-role': kind, lang, dir, children: inside });
  },
  fromHtml(found, read) {
    if (found.tagName !== 'aside' || has(found, 'dataPullquote') || has(found, 'dataRelatedLink')) return undefined;
    const kind = attribute(found, 'dataRole');
    const title = childElements(found).find((child) => child.tagName === 'p' && has(child, 'dataTitle'));
    return {
      type: 'aside',
      id: '',
      role: v.is(role, kind) ? kind : 'infobox',
      ...(title && { title: read.inlines(title) }),
      children: read.blocks({ children: found.children.filter((child) => child !== title) }),
    };
  },
});
