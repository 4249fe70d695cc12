import type { Article } from '@standfirst/core';
import type { HTMLAttributes, ReactNode } from 'react';
import { splitOptions, type DrawOptions } from '../blocks/draw-options.js';
import { startDrawing } from '../blocks/drawing.js';
import { classNames, rootView } from '../root-view.js';
import { articleFoot } from './article-foot.js';
import { articleHead } from './article-head.js';
import { leadOf } from './lead-of.js';
import { keyEventsView, pinnedFirst } from './key-events-view.js';
import { correctionsView } from './corrections-view.js';
import { notesView } from './notes-view.js';

/** Attributes that are not named here, and the `ref`, reach the `<article>` element. */
export interface ArticleViewProps extends DrawOptions, Omit<HTMLAttributes<HTMLElement>, 'children'> {
  readonly article: Article;
  /** What your page prints between the text and its foot: who says what, a rights line, where the text came from. */
  readonly children?: ReactNode;
}

/**
 * A whole article as a page needs it. What the article does not say is not drawn: no byline is made up, and no date.
 * It holds no state and no script; render it on a server, or to a file.
 */
export const ArticleView = rootView<HTMLElement, ArticleViewProps>(
  'ArticleView',
  ({ article, children, className, ...props }, ref) => {
    const [options, root] = splitOptions(props);
    const draw = startDrawing(article, options);
    const { lead, body } = leadOf(article);
    const { before, entries } = pinnedFirst(body);
    const { retractions, others } = correctionsView(article, draw);
    return (
      <article
        lang={article.lang === 'und' ? undefined : article.lang}
        dir={article.dir}
        {...root}
        ref={ref}
        className={classNames('sf-article', article.kind && `sf-article-${article.kind}`, className)}
      >
        {articleHead(article, draw, lead)}
        {retractions}
        <div className="sf-article-body">
          {article.dateline && <p className="sf-article-dateline">{article.dateline.text}</p>}
          {draw.blocks(before)}
          {keyEventsView(entries, draw)}
          {draw.blocks(entries)}
        </div>
        {notesView(article, draw)}
        {others}
        {children}
        {articleFoot(article, draw)}
      </article>
    );
  },
);
