import type { Article } from '@standfirst/core';
import { ArticleView, VoicesView } from '@standfirst/ui';
import { renderToStaticMarkup } from 'react-dom/server';

export interface ArticlePageAssets {
  readonly styles: string;
  /** A module that the page loads. */
  readonly script?: string;
}

/** A whole page with one article and who says what in it. */
export const articlePage = (article: Article, { styles, script }: ArticlePageAssets): string =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang={article.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>An article</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={styles} />
        {script && <script type="module" src={script} />}
      </head>
      <body className="sf-page">
        <main>
          <ArticleView article={article}>
            <VoicesView article={article} />
          </ArticleView>
        </main>
      </body>
    </html>,
  )}`;
