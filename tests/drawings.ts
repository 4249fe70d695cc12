import { articleToHtml, type Article, type VisibleComment } from '@standfirst/core';
import { write as writeMail } from '@standfirst/formats/email-html';
import { write as writeFeed } from '@standfirst/formats/json-feed';
import { write as writeMarkdown } from '@standfirst/formats/markdown';
import { ArticleView, CommentView } from '@standfirst/ui';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { asShown } from '../packages/formats/testing/objections-to-output.js';
import type { ReadComment } from '../packages/formats/testing/readings.js';

/**
 * Each way in which readers get to see an article: drawn on a page, as HTML, in a letter, in a program that follows feeds, and
 * as Markdown by somebody who lets HTML pass.
 */
export const drawingsOf = (article: Article): string[] => [
  renderToStaticMarkup(createElement(ArticleView, { article })),
  articleToHtml(article),
  writeMail(article, { part: 'content' }).output,
  contentIn(writeFeed(article).output),
  asShown(writeMarkdown(article).output),
];

/** A comment as readers see it in a thread. */
export const drawnComment = ({ author, body }: ReadComment): string =>
  renderToStaticMarkup(
    createElement(CommentView, { comment: { ...PUBLISHED, author, body: body as VisibleComment['body'] } }), // of a page, so any block may stand in it
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
  const { items } = JSON.parse(feed) as { items: readonly { content_html?: string; content_text?: string }[] }; // our own writer's
  return items.map(({ content_html: html = '' }) => html).join('');
};
