import type { Vector } from '../vectors.js';
import { data, escaped } from './quoting.js';

/** A vector as a piece of HTML: addresses are put where HTML leads somewhere or loads something. */
export function htmlOf({ kind, input }: Vector): string {
  if (kind !== 'url') return input;
  const url = escaped(input);
  return `<p><a href="${url}">A link</a> and <img src="${url}" alt="A picture"></p><blockquote cite="${url}"><p>Words.</p></blockquote>
<p><q cite="${url}">Said</q> <ins cite="${url}">in</ins> <cite><a href="${url}">the log</a></cite>.</p>
<iframe src="${url}"></iframe><video src="${url}" poster="${url}"></video><figure><a href="${url}"><img src="${url}" srcset="${url} 2x" alt="Another"></a></figure>
<picture><source srcset="${url}"><img data-src="${url}" alt="A third"></picture><audio><source src="${url}"></audio><object data="${url}">A film</object>`;
}

/** The same address in what our own HTML says of its kinds. */
export const ownHtml = (input: string): string => {
  const url = escaped(input);
  return `<div data-embed="${url}" data-provider="${url}" data-title="${url}"><p><a href="${url}">${url}</a></p></div>
<p data-related><a href="${url}">More</a></p><p><span data-mention="${url}">The office</span> said <q data-quote="${url}">yes</q>.</p>
<blockquote cite="${url}" data-quote="${url}"><p>Words.</p></blockquote><figure data-media="${url}"><img src="${url}" alt="${url}"><figcaption>${url}</figcaption></figure>
<aside data-pullquote data-of="${url}"><blockquote><p>Words.</p></blockquote></aside><div data-unknown="${url}">${url}</div><p lang="${url}" dir="${url}">Words.</p>`;
};

/** A whole page whose head, data, byline and comments hold it too. */
export function pages(html: string): string[] {
  const text = escaped(html);
  const author = { '@type': 'Person', name: html, url: html, sameAs: html, image: html };
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': html,
    headline: html,
    description: html,
    url: html,
    mainEntityOfPage: html,
    image: [html, { '@type': 'ImageObject', url: html, caption: html }],
    author,
    publisher: { '@type': 'Organization', name: html, url: html, logo: html },
    comment: [{ '@type': 'Comment', '@id': html, text: html, author }],
    video: { '@type': 'VideoObject', contentUrl: html, embedUrl: html, thumbnailUrl: html },
  };
  return [
    `<!doctype html><html lang="en"><head><title>${text}</title><base href="${text}"><meta property="og:title" content="${text}"><meta property="og:image" content="${text}">
<meta property="og:url" content="${text}"><meta property="article:author" content="${text}"><meta name="author" content="${text}"><meta name="description" content="${text}">
<link rel="canonical" href="${text}"><link rel="author" href="${text}"><script type="application/ld+json">${data(facts)}</script></head>
<body><article><h1>${text}</h1><p class="byline">By <a rel="author" href="${text}">${text}</a></p><p>The ferry is back, after six weeks in dock, and it left at nine.</p>${html}</article>
<section id="comments"><h2>1 comment</h2><ol class="commentlist"><li class="comment" id="comment-1"><cite class="fn"><a class="url" href="${text}">${text}</a></cite>
<div class="comment-content"><p>It is.</p>${html}</div></li></ol></section></body></html>`,
    // As a page has it whose makers trusted their JSON.
    `<!doctype html><html lang="en"><head><script type="application/ld+json">${JSON.stringify(facts)}</script></head><body><article><h1>The ferry</h1>
<p>The ferry is back, after six weeks in dock, and it left at nine.</p></article></body></html>`,
    `<p>The ferry is back.</p><script type="application/json" data-standfirst>${data({ headline: html, lang: html, url: html, kicker: { text: html, url: html }, related: [{ url: html, title: html }], sponsor: { label: html, name: html, url: html }, agents: { a: { kind: 'person', id: 'a', name: html, url: html } }, byline: [{ agent: 'a', text: html }], notes: { n: html } })}</script>`,
  ];
}
