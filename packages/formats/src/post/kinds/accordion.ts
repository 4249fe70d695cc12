import type { Inline } from '@standfirst/core';
import { innerBlocks, ownHtml, textOf, type WordPressBlock } from '../serialized/wordpress-block.js';
import type { Reading } from '../reading.js';
import type { PostKind } from './index.js';
import { withoutTags } from './without-tags.js';

/** What a reader opens, with a heading of its own: a box with that title. */
export const accordionItem: PostKind = (block, reading) => {
  const [heading, ...others] = innerBlocks(block);
  if (heading?.name !== 'core/accordion-heading') return reading.pieces(block.inner);
  return boxed(reading.line(toggleHtml(heading)), others, reading);
};

/** A heading that opens something, standing by itself. */
export const accordionHeading: PostKind = (block, reading) => {
  const level = Number(block.attributes['level'] ?? 3);
  return reading.html(`<h${level >= 1 && level <= 6 ? level : 3}>${toggleHtml(block)}</h3>`);
};

/** One of several things that a reader changes between: a box with its label. */
export const tabPanel: PostKind = (block, reading) => {
  const label = textOf(block.attributes, 'label');
  return boxed(label === undefined ? [] : reading.line(label), block.inner, reading);
};

function boxed(title: Inline[], inner: WordPressBlock['inner'], reading: Reading) {
  const children = reading.pieces(inner.map((piece) => (typeof piece === 'string' ? withoutTags(piece, BOX) : piece)));
  if (title.length === 0) return children;
  return [{ type: 'aside', id: '', role: 'infobox', title, children } as const];
}

const BOX = ['section', 'div'];
const TITLE = 'wp-block-accordion-heading__toggle-title';
const ICON = '<span class="wp-block-accordion-heading__toggle-icon"';

/** The words of a heading that opens something, without the sign beside them. */
function toggleHtml(block: WordPressBlock): string {
  const html = ownHtml(block);
  const from = html.indexOf('>', html.indexOf(TITLE)) + 1;
  if (!html.includes(TITLE) || from === 0) return withoutTags(html, ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'button']);
  const icon = html.indexOf(ICON, from);
  return html.slice(from, html.lastIndexOf('</span>', icon < 0 ? undefined : icon));
}
