import { inlineText, type Article } from '@standfirst/core';
import { ArticleView } from '@standfirst/ui';
import { readFile } from 'node:fs/promises';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** A whole document: the article as `ui` draws it, its styles inside, no script and nothing to load but its pictures. */
export async function articlePage(article: Article): Promise<string> {
  const title = renderToStaticMarkup(createElement('title', null, inlineText(article.headline)));
  const body = renderToStaticMarkup(
    createElement('main', null, createElement(ArticleView, { article: alone(article) })),
  );
  const lang = article.lang === 'und' ? '' : ` lang="${article.lang}"`;
  return `<!doctype html>
<html${lang}${article.dir ? ` dir="${article.dir}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${title}
<style>
${await stylesOf(new URL(import.meta.resolve('@standfirst/ui/styles.css')))}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** A document by itself has no conversation under it, so no link may lead there. */
function alone({ discussion, ...article }: Article): Article {
  return discussion?.url === undefined ? article : { ...article, discussion };
}

const IMPORT = /@import\s(?:url\()?["']([^"']{1,200})["']\)?([^;]{0,200});/g;

/** A style sheet with those that it imports in their place, since the document has no other files. */
async function stylesOf(file: URL): Promise<string> {
  let css = await readFile(file, 'utf8');
  for (const [statement, path = '', layer = ''] of [...css.matchAll(IMPORT)]) {
    const inner = await stylesOf(new URL(path, file));
    const name = /layer\(([\w.-]+)\)/.exec(layer)?.[1];
    css = css.replace(statement, () => (name === undefined ? inner : `@layer ${name} {\n${inner}\n}`));
  }
  return css;
}
