import type { Vector } from './vectors.js';

/** Sources of a format that hold a vector where somebody who means harm would put it. */
type Carrier = (input: string) => readonly string[];

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const json = (text: string) => JSON.stringify(text);
const section = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const data = (value: unknown) => JSON.stringify(value).replaceAll('</', '<\\/');

/** Addresses are put where HTML leads somewhere or loads something. */
const htmlOf = ({ kind, input }: Vector): string => {
  if (kind !== 'url') return input;
  const url = escaped(input);
  return `<p><a href="${url}">A link</a> and <img src="${url}" alt="A picture"></p><blockquote cite="${url}"><p>Words.</p></blockquote>
<iframe src="${url}"></iframe><video src="${url}" poster="${url}"></video><figure><img src="${url}" srcset="${url} 2x" alt="Another"></figure>`;
};

const page: Carrier = (html) => {
  const text = escaped(html);
  const facts = data({ '@type': 'NewsArticle', headline: html, url: html, author: { name: html, url: html } });
  return [
    `<!doctype html><html lang="en"><head><title>${text}</title><meta property="og:title" content="${text}"><meta property="og:image" content="${text}">
<link rel="canonical" href="${text}"><script type="application/ld+json">${facts}</script></head>
<body><article><h1>${text}</h1><p>The ferry is back, after six weeks in dock, and it left at nine.</p>${html}</article></body></html>`,
  ];
};

const post: Carrier = (html) => [
  `<!-- wp:html -->${html}<!-- /wp:html -->`,
  `<!-- wp:embed {"url":${json(html)}} --><figure>${html}</figure><!-- /wp:embed -->`,
  data({
    id: 7,
    guid: { rendered: html },
    link: html,
    comment_status: 'open',
    title: { rendered: html },
    excerpt: { rendered: html },
    content: { rendered: html },
    _embedded: {
      author: [{ name: html, url: html, link: html }],
      replies: [[{ id: 1, parent: 0, author_name: html, author_url: html, content: { rendered: html } }]],
      'wp:featuredmedia': [{ source_url: html, alt_text: html, caption: { rendered: html } }],
    },
  }),
];

const portableText: Carrier = (text) => [
  JSON.stringify([
    {
      _type: 'block',
      markDefs: [{ _key: 'l', _type: 'link', href: text }],
      children: [{ _type: 'span', text, marks: ['l'] }],
    },
    { _type: 'image', asset: { url: text }, alt: text, caption: text },
    { _type: 'code', language: text, code: text },
    { _type: 'html', html: text },
    { _type: 'youtube', url: text },
    { _type: text, url: text },
    { _type: 'block', style: text, listItem: text, children: [{ _type: 'span', text, marks: [text] }] },
  ]),
];

const feedItem: Carrier = (html) => [
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${escaped(html)}</title><item><title>${section(html)}</title>
<link>${section(html)}</link><author>${section(html)}</author><enclosure url="${escaped(html)}" type="image/png"/><content:encoded>${section(html)}</content:encoded></item></channel></rss>`,
];
const archive: Carrier = (html) => [
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<wp:wxr_version>1.2</wp:wxr_version><item><title>${section(html)}</title><link>${section(html)}</link><dc:creator>${section(html)}</dc:creator><wp:post_id>1</wp:post_id>
<wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded>${section(html)}</content:encoded><wp:comment><wp:comment_id>1</wp:comment_id>
<wp:comment_author>${section(html)}</wp:comment_author><wp:comment_author_url>${section(html)}</wp:comment_author_url>
<wp:comment_content>${section(html)}</wp:comment_content></wp:comment></item></channel></rss>`,
];
const feedEntry: Carrier = (html) => [
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>A feed</title><entry><title type="html">${section(html)}</title><link href="${escaped(html)}"/>
<author><name>${section(html)}</name><uri>${section(html)}</uri></author><content type="html">${section(html)}</content></entry></feed>`,
];
const jsonFeed: Carrier = (html) => [
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: html,
    items: [
      { id: html, url: html, title: html, image: html, authors: [{ name: html, url: html }], content_html: html },
    ],
  }),
];
const markdown: Carrier = (text) => [
  `---\ntitle: ${json(text)}\nauthor: ${json(text)}\nimage: ${json(text)}\n---\n\n${text}`,
  `[A link](<${text}>) ![A picture](<${text}>)\n\n[A link][1]\n\n[1]: ${text}`,
];

/** A format that is not among them is given every vector as it is, and what its own writer makes of each. */
const carriers: Readonly<Record<string, Carrier>> = {
  html: page,
  wordpress: post,
  'portable-text': portableText,
  rss: feedItem,
  atom: feedEntry,
  wxr: archive,
  'json-feed': jsonFeed,
  markdown,
};

/** The sources of a format that carry a vector, the vector itself the first of them. */
export const sourcesOf = (format: string, vector: Vector): readonly string[] => [
  htmlOf(vector),
  ...(carriers[format]?.(htmlOf(vector)) ?? []),
  ...(vector.kind === 'url' ? (carriers[format]?.(vector.input) ?? []) : []),
];
