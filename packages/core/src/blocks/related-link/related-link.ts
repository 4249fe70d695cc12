import * as v from 'valibot';
import { attribute, childNamed, has } from '../../html/element.js';
import { safeUrl } from '../../url/safe-url.js';
import { blockBase } from '../block-base.js';
import { defineBlock } from '../define-block.js';

export const relatedLinkSchema = v.object({
  type: v.literal('relatedLink'),
  /** Where it leads. */
  url: v.string(),
  /** The headline of the page that it leads to. */
  title: v.string(),
  /** The words before it: "Read more". */
  label: v.exactOptional(v.string()),
  ...blockBase,
});

/** A link to another story, between paragraphs. */
export interface RelatedLink extends v.InferOutput<typeof relatedLinkSchema> {}

export const relatedLink = defineBlock<RelatedLink>({
  type: 'relatedLink',
  schema: relatedLinkSchema,
  holds: {},
  textSeparator: null,
  examples: [
    {
      type: 'relatedLink',
      id: 'r1',
      url: 'https://herald.example/pier',
      title: 'Second pier opens in May',
      label: 'Read more',
    },
  ],
  toHtml({ url, title, label, lang, dir }, write) {
    const href = safeUrl(url, 'link');
    const words = write.text(title);
    const before = label ? [write.element('span', { children: write.text(label) }), write.text(' ')] : [];
    const story = href
      ? write.element('a', { href, children: words })
      : write.element('span', { 'data-title': '', children: words });
    const line = write.element('p', { children: write.join([...before, story]) });
    return write.element('aside', { 'data-related-link': url, lang, dir, children: line });
  },
  fromHtml(found, read) {
    const url = attribute(found, 'dataRelatedLink');
    const line = childNamed(found, 'p');
    if (found.tagName !== 'aside' || !url || !line) return undefined;
    const spans = line.children.flatMap((child) =>
      child.type === 'element' && child.tagName === 'span' ? [child] : [],
    );
    const title = childNamed(line, 'a') ?? spans.find((span) => has(span, 'dataTitle'));
    const label = spans.find((span) => span !== title);
    const text = (part: typeof label) =>
      part
        ? read
            .inlines(part)
            .map((inline) => (inline.type === 'text' ? inline.value : ''))
            .join('')
        : '';
    return { type: 'relatedLink', id: '', url, title: text(title), ...(label && { label: text(label) }) };
  },
});
