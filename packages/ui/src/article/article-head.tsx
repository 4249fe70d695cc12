import { readingMinutes, type Article, type Block } from '@standfirst/core';
import type { ReactElement, ReactNode } from 'react';
import type { Drawing } from '../blocks/drawing.js';
import { drawFigureOf } from '../blocks/figure/draw-figure.js';
import { dateView } from '../date/date-view.js';
import { bylineView } from './byline-view.js';
import { linked } from './linked.js';
import { wordsLanguage } from './words-language.js';

/** Everything above the first paragraph. */
export function articleHead(article: Article, draw: Drawing, lead: Block | undefined): ReactElement {
  const {
    headline,
    standfirst,
    kicker = article.section && { text: article.section.name, url: article.section.url },
    sponsor,
  } = article;
  return (
    <header className="sf-article-head">
      {sponsor && <p className="sf-article-sponsor">{sponsorLine(sponsor)}</p>}
      {kicker && <p className="sf-article-kicker">{linked(kicker.text, kicker.url)}</p>}
      <h1 className="sf-article-headline">{draw.inlines(headline)}</h1>
      {standfirst && <p className="sf-article-standfirst">{draw.inlines(standfirst)}</p>}
      <div className="sf-article-meta">
        {bylineView(article, draw)}
        {articleDates(article, draw)}
        <p className="sf-article-reading" lang={wordsLanguage(draw)}>
          {draw.words.readingTime(readingMinutes(article))}
        </p>
      </div>
      {lead && (lead.type === 'figure' ? drawFigureOf(lead, draw, { lead: true }) : draw.blocks([lead]))}
    </header>
  );
}

function articleDates({ firstPublished, published = firstPublished, modified }: Article, draw: Drawing): ReactNode {
  if (!published && !modified) return null;
  return (
    <p className="sf-article-dates">
      {published && (
        <span>
          <span lang={wordsLanguage(draw)}>{draw.words.published}</span> {dateView(published, draw)}
        </span>
      )}{' '}
      {modified && modified !== published && (
        <span>
          <span lang={wordsLanguage(draw)}>{draw.words.updated}</span> {dateView(modified, draw)}
        </span>
      )}
    </p>
  );
}

function sponsorLine({ label, name, url }: NonNullable<Article['sponsor']>): ReactNode {
  return (
    <>
      {label}
      {name && <> · {linked(name, url, 'sponsored')}</>}
    </>
  );
}
