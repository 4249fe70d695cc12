import type { Element, ElementContent } from 'hast';
import type { Article } from '../article/article.js';
import type { Block } from '../blocks/index.js';
import { element } from './element.js';
import { htmlWriter, type HtmlOptions, type Tables } from './html-writer.js';
import { serializeHtml } from './serialize-html.js';

/** The body of an article as semantic HTML text, its notes behind it. Everything is escaped; every URL passed `safeUrl`. */
export const articleToHtml = (article: Article, options?: HtmlOptions): string =>
  serializeHtml(articleToHast(article, options));

/** The same as a hast tree, for other serializers and checks. */
export function articleToHast(article: Article, options?: HtmlOptions): ElementContent[] {
  const write = htmlWriter(article, options);
  const body = write.blocks(article.body);
  const notes = Object.entries(article.notes ?? {})
    .map(([id, inlines]) => ({ id, inlines, number: write.noteNumber(id) }))
    .sort((one, other) => one.number - other.number);
  if (notes.length === 0) return body;
  const items = notes.map(({ id, inlines }): Element =>
    element('li', { id: write.anchor(`note-${id}`) }, write.inlines(inlines)),
  );
  return [...body, element('ol', { dataNotes: '' }, items)];
}

/** Some blocks as a hast tree; `tables` are the article's, for what the blocks point to. */
export const blocksToHast = (blocks: readonly Block[], tables?: Tables, options?: HtmlOptions): ElementContent[] =>
  htmlWriter(tables, options).blocks(blocks);
