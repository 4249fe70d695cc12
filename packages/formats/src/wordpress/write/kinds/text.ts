import {
  safeUrl,
  stringBuilder,
  type CodeBlock,
  type Divider,
  type Heading,
  type Paragraph,
  type RelatedLink,
} from '@standfirst/core';
import type { BlockWriter } from '../writing.js';

const { element, text } = stringBuilder;

export const paragraph: BlockWriter<Paragraph> = (block, writing) => {
  const { dir, children } = block;
  const direction = dir === 'ltr' || dir === 'rtl' ? dir : undefined;
  const html = element('p', { dir: direction, children: writing.inlines(children) });
  return writing.leaf(block, 'core/paragraph', { direction }, html);
};

export const heading: BlockWriter<Heading> = (block, writing) => {
  const { level, children } = block;
  const html = element(`h${level}`, { className: 'wp-block-heading', children: writing.inlines(children) });
  return writing.leaf(block, 'core/heading', { level: level === 2 ? undefined : level }, html);
};

export const codeBlock: BlockWriter<CodeBlock> = (block, writing) => {
  const code = element('code', { children: text(block.value) });
  return writing.leaf(block, 'core/code', {}, element('pre', { className: 'wp-block-code', children: code }));
};

export const divider: BlockWriter<Divider> = (block, writing) =>
  writing.leaf(block, 'core/separator', {}, '<hr class="wp-block-separator has-alpha-channel-opacity"/>');

/** WordPress has no block for one: it is a line with a link. */
export const relatedLink: BlockWriter<RelatedLink> = (block, writing) => {
  const { label, title, url } = block;
  const href = safeUrl(url, 'link');
  const before = label ? `${text(label)} ` : '';
  const story = href ? element('a', { href, children: text(title) }) : text(title);
  return writing.leaf(block, 'core/paragraph', {}, element('p', { children: before + story }));
};
