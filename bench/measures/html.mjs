// An article as text: articleToHtml beside concatenation by hand and @portabletext/to-html.
import { toHTML, escapeHTML } from '@portabletext/to-html';
import { articleToHtml } from '@standfirst/core';
import { benchArticle, toPortableText } from '../article.mjs';
import { mustAgree } from '../html-checks.mjs';
import { stringLimit } from '../limits.mjs';
import { race, ratio, spread, table, figure, median } from '../measuring.mjs';

const id = (value) => (value.id ? ` id="${escapeHTML(value.id)}"` : '');
const components = {
  marks: {
    link: ({ children, value }) => `<a href="${escapeHTML(value.url)}">${children}</a>`,
    attribution: ({ children, value }) =>
      `<span data-attribution="${value.part}" data-quotes="${escapeHTML(value.quotes.join(' '))}">${children}</span>`,
    quoted: ({ children, value }) => `<span${id(value)} data-quote="${escapeHTML(value.quote)}">${children}</span>`,
  },
  types: {
    setApart: ({ value }) =>
      `<blockquote${id(value)} data-quote="${escapeHTML(value.quote)}"><p>${escapeHTML(value.words)}</p></blockquote>` +
      `<p data-attribution="${escapeHTML(value.quote)}"><cite data-mention="log">Log of the Patient Ada</cite></p>`,
  },
};

export default function measure() {
  const parts = [];
  for (const times of [6, 60]) {
    const article = benchArticle(times);
    const portable = toPortableText(article);
    const contenders = {
      'concatenation by hand (limit)': () => Buffer.from(stringLimit(article)),
      articleToHtml: () => Buffer.from(articleToHtml(article)),
      '@portabletext/to-html': () => Buffer.from(toHTML(portable, { components })),
    };
    const size = mustAgree(contenders);
    const speeds = race(contenders);
    const [limit, , peer] = Object.keys(contenders);
    parts.push(
      `${Math.round(size / 1000)} kB of HTML:\n\n` +
        table(
          ['', 'per CPU second', 'share of the limit', `× ${peer}`],
          Object.keys(contenders).map((name) => [
            name,
            figure(median(speeds[name])),
            name === limit ? '1.00' : spread(ratio(speeds, name, limit)),
            spread(ratio(speeds, name, peer)),
          ]),
        ),
    );
  }
  return { title: 'An article as HTML text', text: parts.join('\n\n') };
}
