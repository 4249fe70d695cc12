// The two readers of pages, each with what it finds: text, headline, authors, date.
import { articleText, inlineText } from '@standfirst/core';
import { read } from '@standfirst/formats/html';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const PHRASING = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The text of a tree, with a blank where a block ends. */
const textIn = (node) => {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === 3) text += child.data;
    else if (child.nodeType === 1 && !['script', 'style', 'noscript'].includes(child.localName))
      text += PHRASING.has(child.localName) ? textIn(child) : ` ${textIn(child)} `;
  }
  return text;
};
export const textOfHtml = (html) => textIn(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body);

export const standfirst = (html) => {
  const { article } = read(html);
  const line = (inlines) => inlineText(typeof inlines === 'string' ? [{ type: 'text', value: inlines }] : inlines);
  return {
    text: [...(article.standfirst ? [line(article.standfirst)] : []), articleText(article)].join('\n\n'),
    title: line(article.headline),
    authors: (article.byline ?? []).map(({ text, agent }) => text ?? article.agents?.[agent]?.name ?? ''),
    date: article.published,
  };
};

export const readability = (html) => {
  const { document } = parseHTML(html);
  const found = document?.documentElement ? new Readability(document).parse() : undefined; // linkedom makes nothing of some pages
  return {
    text: found ? textOfHtml(found.content) : '',
    title: found?.title ?? '',
    authors: found?.byline ? [found.byline] : [],
    date: found?.publishedTime,
  };
};

export const readabilityText = (html) => new Readability(parseHTML(html).document).parse()?.textContent ?? '';
