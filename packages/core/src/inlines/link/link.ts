import * as v from 'valibot';
import { attribute, words } from '../../html/element.js';
import { safeUrl } from '../../url/safe-url.js';
import { inlinesSchema } from '../any-inline.js';
import { defineInline } from '../define-inline.js';
import { nodeBase } from '../node-base.js';

const relation = v.picklist(['sponsored', 'ugc', 'nofollow']);

export const linkSchema = v.object({
  type: v.literal('link'),
  /** Where the words lead, as found; it is checked by `safeUrl` each time it is drawn. */
  url: v.string(),
  /** Advisory text, shown by some browsers on hover. */
  title: v.exactOptional(v.string()),
  /** What the publisher says of the target to search engines (https://html.spec.whatwg.org/#linkTypes). */
  rel: v.exactOptional(v.array(relation)),
  /** The words that are clicked. */
  children: inlinesSchema,
  ...nodeBase,
});

/** Words that lead somewhere. */
export interface Link extends v.InferOutput<typeof linkSchema> {}

export const link = defineInline<Link>({
  type: 'link',
  schema: linkSchema,
  holds: { children: 'inlines' },
  examples: [
    { type: 'link', url: 'https://harbour.example/timetable', children: [{ type: 'text', value: 'the timetable' }] },
    { type: 'link', url: '/tides', title: 'Tides', rel: ['nofollow'], children: [{ type: 'text', value: 'tides' }] },
  ],
  toHtml({ url, title, rel, children }, write) {
    const href = safeUrl(url, 'link');
    if (!href) return write.inlines(children);
    return write.element('a', { href, title, rel: rel?.join(' '), children: write.inlines(children) });
  },
  fromHtml(found, read) {
    const url = attribute(found, 'href');
    if (found.tagName !== 'a' || url === undefined) return undefined;
    const title = attribute(found, 'title');
    const rel = words(found, 'rel').filter((word) => v.is(relation, word));
    return {
      type: 'link',
      url,
      ...(title !== undefined && { title }),
      ...(rel.length > 0 && { rel }),
      children: read.inlines(found),
    };
  },
});
