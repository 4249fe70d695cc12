import type { ElementContent } from 'hast';
import type { Article } from '../article/article.js';
import type { Block } from '../blocks/index.js';
import { hastBuilder } from './hast-builder.js';
import { htmlWriter, type HtmlOptions, type HtmlWriter, type Tables } from './html-writer.js';
import { stringBuilder } from './string-builder.js';

/** The body of an article as semantic HTML text, its notes behind it. Everything is escaped; every URL passed `safeUrl`. */
export const articleToHtml = (article: Article, options?: HtmlOptions): string =>
  writeArticle(article, htmlWriter(stringBuilder, article, options));

/** The same as a hast tree, for other serializers and checks. */
export const articleToHast = (article: Article, options?: HtmlOptions): ElementContent[] =>
  writeArticle(article, htmlWriter(hastBuilder, article, options));

/** Some blocks as a hast tree; `tables` are the article's, for what the blocks point to. */
export const blocksToHast = (blocks: readonly Block[], tables?: Tables, options?: HtmlOptions): ElementContent[] =>
  htmlWriter(hastBuilder, tables, options).blocks(blocks);

function writeArticle<Html>(article: Article, write: HtmlWriter<Html>): Html {
  const body = write.blocks(article.body);
  const notes = Object.entries(article.notes ?? {})
    .map(([id, inlines]) => ({ id, inlines, number: write.noteNumber(id) }))
    .sort((one, other) => one.number - other.number);
  if (notes.length === 0) return body;
  const items = write.each(notes, ({ id, inlines }) =>
    write.element('li', { id: write.anchor(`note-${id}`), children: write.inlines(inlines) }),
  );
  return write.join([body, write.element('ol', { 'data-notes': '', children: items })]);
}
