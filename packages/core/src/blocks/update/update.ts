import * as v from 'valibot';
import { contributionSchema } from '../../agent/contribution.js';
import { agentName } from '../../agent/agent.js';
import { attribute, childElements, has } from '../../html/element.js';
import type { HtmlWriter } from '../../html/html-writer.js';
import { dateSchema } from '../../date/date.js';
import { inlinesSchema } from '../../inlines/any-inline.js';
import { blocksSchema } from '../any-block.js';
import { blockBase } from '../block-base.js';
import { defineBlock } from '../define-block.js';

export const updateSchema = v.object({
  type: v.literal('update'),
  /** When the entry appeared. */
  published: dateSchema,
  /** When its words last changed. */
  modified: v.exactOptional(dateSchema),
  /** Its own headline. */
  headline: v.exactOptional(inlinesSchema),
  /** Who wrote it, where that is not the whole desk. */
  contributors: v.exactOptional(v.array(contributionSchema)),
  /** A key event, listed above the entries. */
  key: v.exactOptional(v.boolean()),
  /** Kept at the top. */
  pinned: v.exactOptional(v.boolean()),
  /** Its content. */
  children: blocksSchema,
  ...blockBase,
});

/** One entry of a live article. */
export interface Update extends v.InferOutput<typeof updateSchema> {}

export const update = defineBlock<Update>({
  type: 'update',
  schema: updateSchema,
  holds: { headline: 'inlines', children: 'blocks' },
  textSeparator: '\n\n',
  examples: [
    {
      type: 'update',
      id: 'u1',
      published: '2026-03-04T09:30:00Z',
      headline: [{ type: 'text', value: 'The ferry is back' }],
      key: true,
      children: [{ type: 'paragraph', id: 'u1p', children: [{ type: 'text', value: 'It left at half past nine.' }] }],
    },
  ],
  toHtml(block, write) {
    const { published, modified, headline, key, pinned, lang, dir, children } = block;
    const time = write.element('time', { dateTime: published, children: write.text(published) });
    const title = headline ? [write.element('h3', { 'data-headline': '', children: write.inlines(headline) })] : [];
    const furniture = [write.element('p', { 'data-time': '', children: time }), ...title, ...byline(block, write)];
    return write.element('article', {
      'data-update': published,
      'data-modified': modified,
      'data-key': key === undefined ? undefined : flag(key),
      'data-pinned': pinned === undefined ? undefined : flag(pinned),
      lang,
      dir,
      children: write.join([...furniture, write.blocks(children)]),
    });
  },
  fromHtml(found, read) {
    const published = attribute(found, 'dataUpdate');
    if (found.tagName !== 'article' || !v.is(dateSchema, published)) return undefined;
    const modified = attribute(found, 'dataModified');
    const furniture = childElements(found).filter((child) => has(child, 'dataTime') || has(child, 'dataByline'));
    const title = childElements(found).find((child) => child.tagName === 'h3' && has(child, 'dataHeadline'));
    return {
      type: 'update',
      id: '',
      published,
      ...(v.is(dateSchema, modified) && { modified }),
      ...(title && { headline: read.inlines(title) }),
      ...(has(found, 'dataKey') && { key: attribute(found, 'dataKey') !== 'false' }),
      ...(has(found, 'dataPinned') && { pinned: attribute(found, 'dataPinned') !== 'false' }),
      children: read.blocks({
        children: found.children.filter((child) => child !== title && !furniture.some((line) => line === child)),
      }),
    };
  },
});

/** An attribute that says yes by standing there. */
const flag = (is: boolean) => (is ? '' : 'false');

function byline<Html>({ contributors = [] }: Update, write: HtmlWriter<Html>): Html[] {
  const names = contributors.flatMap(({ agent }) => write.tables.agents?.[agent] ?? []).map(agentName);
  return names.length > 0 ? [write.element('p', { 'data-byline': '', children: write.text(names.join(', ')) })] : [];
}
