import { stringBuilder, type Aside, type Block, type Update } from '@standfirst/core';
import { meaningOf } from '../../../post/own/own-facts.js';
import { titleWords } from '../../../post/own/restore.js';
import type { BlockWriter, Writing } from '../writing.js';

const { element, text } = stringBuilder;

/** Something beside the story, as a group whose first line is its title. */
export const aside: BlockWriter<Aside> = (block, writing) => {
  const words = block.title && element('strong', { children: writing.inlines(block.title) });
  const title = words && writing.part('title', 'core/paragraph', {}, element('p', { children: words }));
  const html = element('aside', { className: 'wp-block-group', children: inside([title], block.children, writing) });
  return writing.box(block, 'core/group', { tagName: 'aside' }, html, {}, title && meaningOfTitle(title, writing));
};

/** An entry of a live article, as a group that begins with its time and its headline. */
export const update: BlockWriter<Update> = (block, writing) => {
  const { published, headline, children } = block;
  const time = writing.part('time', 'core/paragraph', {}, element('p', { children: text(published) }));
  const words = headline && element('h3', { className: 'wp-block-heading', children: writing.inlines(headline) });
  const title = words && writing.part('title', 'core/heading', { level: 3 }, words);
  const html = element('div', { className: 'wp-block-group', children: inside([time, title], children, writing) });
  return writing.box(block, 'core/group', {}, html, {}, title && meaningOfTitle(title, writing));
};

const inside = (parts: readonly (string | undefined)[], children: readonly Block[], writing: Writing) =>
  [...parts, children.length > 0 ? writing.blocks(children) : undefined]
    .filter((part) => part !== undefined)
    .join('\n\n');

const meaningOfTitle = (title: string, writing: Writing) => meaningOf(titleWords(writing.read(title).blocks));
