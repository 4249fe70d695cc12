import { articleText, inlineText } from '@standfirst/core';
import type { Assets } from './assets.js';
import { renderPage } from './render.js';
import { ArticlePage, type ArticlePageProps } from './views/article-page.js';
import { Document } from './views/document.js';
import { JsonLdScript } from './views/json-ld-script.js';

/** Draws the page of an article, for a reader who asks for it and for one whose comment had a mistake. */
export const articlePage =
  ({ assets, origin }: { assets: Assets; origin: string }) =>
  (props: ArticlePageProps): string => {
    const { article, slug } = props.page;
    const headline = inlineText(article.headline);
    const url = `${origin}/articles/${slug}`;
    const mistaken = (props.form.issues?.length ?? 0) > 0 || props.form.failure !== undefined;
    return renderPage(
      <Document
        title={mistaken ? `Error: ${headline}` : headline}
        description={
          article.standfirst ? inlineText(article.standfirst) : articleText(article).split('\n', 1)[0]?.slice(0, 300)
        }
        lang={article.lang === 'und' ? undefined : article.lang}
        dir={article.dir}
        assets={assets}
        url={url}
        script={assets.script}
        head={<JsonLdScript article={article} url={url} />}
      >
        <ArticlePage {...props} />
      </Document>,
    );
  };
