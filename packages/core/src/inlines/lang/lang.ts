import * as v from 'valibot';
import { attribute } from '../../html/element.js';
import { directionSchema, languageSchema } from '../../language/language.js';
import { inlinesSchema } from '../any-inline.js';
import { defineInline } from '../define-inline.js';
import { nodeBase } from '../node-base.js';

export const langSchema = v.object({
  type: v.literal('lang'),
  /** The language of the words, BCP 47. */
  lang: languageSchema,
  /** Which way they run, where it is not the way of their surroundings. */
  dir: v.exactOptional(directionSchema),
  /** The foreign words. */
  children: inlinesSchema,
  ...nodeBase,
});

/** Words in another language than those around them. */
export interface Lang extends v.InferOutput<typeof langSchema> {}

export const lang = defineInline<Lang>({
  type: 'lang',
  schema: langSchema,
  holds: { children: 'inlines' },
  examples: [{ type: 'lang', lang: 'fr', children: [{ type: 'text', value: 'bon voyage' }] }],
  toHtml: (inline, write) =>
    write.element('span', { lang: inline.lang, dir: inline.dir, children: write.inlines(inline.children) }),
  fromHtml(found, read) {
    const tag = attribute(found, 'lang');
    if (found.tagName !== 'span' || !v.is(languageSchema, tag)) return undefined;
    const dir = attribute(found, 'dir');
    return { type: 'lang', lang: tag, ...(v.is(directionSchema, dir) && { dir }), children: read.inlines(found) };
  },
});
