import * as v from 'valibot';
import { attribute, childElements, has } from '../../html/element.js';
import { inlinesSchema } from '../../inlines/any-inline.js';
import { safeUrl } from '../../url/safe-url.js';
import { blockBase } from '../block-base.js';
import { defineBlock } from '../define-block.js';

export const embedSchema = v.object({
  type: v.literal('embed'),
  /** The page that is embedded; no HTML of others is ever kept. */
  url: v.string(),
  /** Who runs it, as printed: "PeerTube". */
  provider: v.exactOptional(v.string()),
  /** What it shows; the words of the link that stands for it. */
  title: v.exactOptional(v.string()),
  /** Whether it watches the reader. Unset: unknown, treated as true. */
  tracks: v.exactOptional(v.boolean()),
  /** What readers get who do not load it. */
  fallback: v.exactOptional(inlinesSchema),
  ...blockBase,
});

/** Something of another site, loaded when the reader asks for it. */
export interface Embed extends v.InferOutput<typeof embedSchema> {}

export const embed = defineBlock<Embed>({
  type: 'embed',
  schema: embedSchema,
  holds: { fallback: 'inlines' },
  textSeparator: null,
  examples: [
    {
      type: 'embed',
      id: 'e1',
      url: 'https://films.example/watch/tide',
      provider: 'Films Example',
      title: 'The tide comes in',
      tracks: true,
      fallback: [{ type: 'text', value: 'A film of the tide coming in, two minutes.' }],
    },
  ],
  toHtml({ url, provider, title, tracks, fallback, lang, dir }, write) {
    const href = safeUrl(url, 'website');
    const label = write.text(title ?? url);
    const link = write.element('p', { children: href ? write.element('a', { href, children: label }) : label });
    const instead = fallback ? [write.element('p', { children: write.inlines(fallback) })] : [];
    return write.element('div', {
      'data-embed': url,
      'data-provider': provider,
      'data-title': title,
      'data-tracks': tracks === undefined ? undefined : String(tracks),
      lang,
      dir,
      children: write.join([link, ...instead]),
    });
  },
  fromHtml(found, read) {
    const url = attribute(found, 'dataEmbed');
    if (found.tagName === 'iframe') return fromFrame(attribute(found, 'src'), attribute(found, 'title'));
    if (found.tagName !== 'div' || !url) return undefined;
    const [provider, title, tracks] = [
      attribute(found, 'dataProvider'),
      attribute(found, 'dataTitle'),
      attribute(found, 'dataTracks'),
    ];
    const instead = childElements(found)[1];
    return {
      type: 'embed',
      id: '',
      url,
      ...(provider && { provider }),
      ...(title && { title }),
      ...(has(found, 'dataTracks') && { tracks: tracks === 'true' }),
      ...(instead && { fallback: read.inlines(instead) }),
    };
  },
});

const fromFrame = (url: string | undefined, title: string | undefined): Embed | undefined =>
  safeUrl(url, 'website') && url ? { type: 'embed', id: '', url, ...(title && { title }) } : undefined;
