import type { Article, Block, VisibleComment } from '@standfirst/core';
import { write as writeMail } from '@standfirst/formats/email-html';
import { write as writeFeed } from '@standfirst/formats/json-feed';
import { write as writeMarkdown } from '@standfirst/formats/markdown';
import { ArticleView, CommentView } from '@standfirst/ui';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { asShown } from '../packages/formats/testing/objections-to-output.js';
import type { ReadComment, Reading } from '../packages/formats/testing/readings.js';

/**
 * Each way in which readers get to see an article, every head, block and comment once: drawn on a page, in a program that
 * follows feeds (which is the body's own HTML), as Markdown by somebody who lets HTML pass; and apart, as a letter.
 */
export class Drawings {
  readonly pages = new Set<string>();
  readonly letters = new Set<string>();
  readonly #seen = new Set<string>();

  add({ article, comments }: Reading): void {
    const open = article && this.#unseen(article);
    if (open) {
      this.pages.add(bodyOf(createElement(ArticleView, { article: open })));
      this.pages.add(contentIn(writeFeed(open).output));
      this.pages.add(asShown(writeMarkdown(open).output));
      this.letters.add(writeMail(open, { part: 'content' }).output);
    }
    for (const comment of comments) if (this.#isNew(comment)) this.pages.add(drawnComment(comment));
  }

  /** The article with those of its blocks that have stood in none before. */
  #unseen({ provenance: _, body, ...head }: Article): Article | undefined {
    const blocks = body.filter((block: Block) => this.#isNew({ ...block, id: '' }));
    return this.#isNew({ ...head, id: '' }) || blocks.length > 0 ? { ...head, body: blocks } : undefined;
  }

  #isNew(value: object): boolean {
    const key = JSON.stringify(value);
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    return true;
  }
}

/** React asks for a picture that leads in the head of its page, by a link. */
function bodyOf(view: ReactElement): string {
  const page = createElement('html', null, createElement('head'), createElement('body', null, view));
  const [head = '', body = ''] = renderToStaticMarkup(page).split('<body>');
  const others = head.replace(/<link rel="preload" as="image" href="[^"<>]*"[^<>]*\/>/g, '');
  if (others !== '<html><head></head>' || /"\s*(?:javascript|data|blob|vbscript)\s*:/i.test(head))
    throw new Error(`The head of the page holds ${head}`);
  return body.replace('</body></html>', '');
}

const drawnComment = ({ author, body }: ReadComment): string =>
  renderToStaticMarkup(
    // The view draws any block, and so do pages of comments that are read from elsewhere.
    createElement(CommentView, { comment: { ...PUBLISHED, author, body: body as VisibleComment['body'] } }),
  );

const PUBLISHED: Omit<VisibleComment, 'author' | 'body'> = {
  type: 'comment',
  schemaVersion: 1,
  id: '01JV6XN8E00000000000000001',
  threadId: 'ferry-returns',
  parentId: null,
  rootId: '01JV6XN8E00000000000000001',
  depth: 0,
  createdAt: '2026-03-05T09:01:00.000Z',
  permalink: '/ferry-returns#comment-1',
  replies: { count: 0 },
  state: 'published',
};

const contentIn = (feed: string): string => {
  const { items } = JSON.parse(feed) as { items: readonly { content_html?: string }[] }; // our own writer's
  return items.map(({ content_html: html = '' }) => html).join('');
};
