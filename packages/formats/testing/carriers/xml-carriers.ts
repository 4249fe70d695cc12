import { escaped, json, section } from './quoting.js';

const NAMES = `xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
 xmlns:wp="http://wordpress.org/export/1.2/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:atom="http://www.w3.org/2005/Atom"`;

export const rssFeeds = (html: string): string[] => [
  `<rss version="2.0" ${NAMES}><channel><title>${escaped(html)}</title><link>${section(html)}</link><image><url>${section(html)}</url></image><item><title>${section(html)}</title>
<link>${section(html)}</link><guid isPermaLink="true">${section(html)}</guid><author>${section(html)}</author><dc:creator>${section(html)}</dc:creator><category domain="${escaped(html)}">${section(html)}</category>
<source url="${escaped(html)}">${section(html)}</source><enclosure url="${escaped(html)}" type="image/png"/><media:content url="${escaped(html)}" medium="image"><media:credit>${section(html)}</media:credit></media:content>
<media:thumbnail url="${escaped(html)}"/><description>${section(html)}</description><content:encoded>${section(html)}</content:encoded></item></channel></rss>`,
  `<rss version="2.0"><channel><title>A feed</title><item><title>${escaped(html)}</title><description>${escaped(html)}</description></item></channel></rss>`,
  `<rss version="2.0" ${NAMES} xml:base="${escaped(html)}"><channel><title>A feed</title><language>${section(html)}</language><copyright>${section(html)}</copyright><webMaster>${section(html)}</webMaster>
<managingEditor>${section(html)}</managingEditor><atom:link rel="self" href="${escaped(html)}"/><textInput><title>${section(html)}</title><link>${section(html)}</link></textInput><item xml:base="${escaped(html)}" xml:lang="${escaped(html)}">
<title>A title</title><comments>${section(html)}</comments><atom:author><atom:name>${section(html)}</atom:name><atom:uri>${section(html)}</atom:uri></atom:author><media:group><media:content url="${escaped(html)}" type="${escaped(html)}"/>
<media:description type="html">${section(html)}</media:description><media:player url="${escaped(html)}"/></media:group><description>${section(`<svg><desc>${html}</desc></svg><math><annotation-xml encoding="text/html">${html}</annotation-xml></math>`)}</description>
<content:encoded>${section('<p>The ferry is back.</p>')}</content:encoded></item></channel></rss>`,
];

export const atomFeeds = (html: string): string[] => [
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${escaped(html)}"><title>A feed</title><entry xml:lang="${escaped(html)}"><id>${section(html)}</id><title type="html">${section(html)}</title><link href="${escaped(html)}"/>
<link rel="enclosure" href="${escaped(html)}" type="image/png"/><link rel="related" href="${escaped(html)}" title="${escaped(html)}"/><author><name>${section(html)}</name><uri>${section(html)}</uri></author>
<category term="${escaped(html)}" scheme="${escaped(html)}"/><rights type="html">${section(html)}</rights><summary type="html">${section(html)}</summary><content type="html" xml:base="${escaped(html)}">${section(html)}</content></entry></feed>`,
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://herald.example/${escaped(html)}"><title>A feed</title><generator uri="${escaped(html)}">${section(html)}</generator><logo>${section(html)}</logo><entry xml:base="${escaped(html)}">
<title type="${escaped(html)}">${section(html)}</title><link rel="${escaped(html)}" href="${escaped(html)}" hreflang="${escaped(html)}"/><link href="ferry" xml:base="${escaped(html)}"/><source><title>${section(html)}</title></source>
<contributor><name>${section(html)}</name><uri>${section(html)}</uri></contributor><summary type="text">${section(html)}</summary><content type="html"><![CDATA[<p>The ferry <a href="x">is back</a>.</p>]]></content></entry></feed>`,
];

export const jsonFeeds = (html: string): string[] => [
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: html,
    home_page_url: html,
    items: [
      {
        id: html,
        url: html,
        external_url: html,
        title: html,
        image: html,
        banner_image: html,
        summary: html,
        tags: [html],
        language: html,
        authors: [{ name: html, url: html, avatar: html }],
        attachments: [{ url: html, mime_type: 'image/png', title: html }],
        content_html: html,
        _quotations: [{ id: html, text: html, speaker: { name: html, url: html }, source: { url: html, title: html } }],
      },
    ],
  }),
];

const meta = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${section(key)}</wp:meta_key><wp:meta_value>${section(value)}</wp:meta_value></wp:postmeta>`;
const metas = (html: string) =>
  ['_standfirst_article_id', '_thumbnail_id', 'subtitle', '_wp_attachment_image_alt', '_wp_attachment_metadata', html]
    .map((key) => meta(key, html))
    .concat(
      meta(
        'footnotes',
        JSON.stringify([
          { id: 'n', content: html },
          { id: html, content: html },
        ]),
      ),
    )
    .join('');

const comment = (html: string) =>
  `<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author>${section(html)}</wp:comment_author><wp:comment_author_email>${section(html)}</wp:comment_author_email>
<wp:comment_author_url>${section(html)}</wp:comment_author_url><wp:comment_date_gmt>2026-03-05 09:00:00</wp:comment_date_gmt><wp:comment_approved>1</wp:comment_approved>
<wp:comment_content>${section(html)}</wp:comment_content></wp:comment>`;

export const wordpressArchives = (html: string): string[] => [
  `<rss version="2.0" ${NAMES}><channel><title>${section(html)}</title><link>${section(html)}</link>
<wp:wxr_version>1.2</wp:wxr_version><item><title>${section(html)}</title><link>${section(html)}</link><guid>${section(html)}</guid><dc:creator>${section(html)}</dc:creator><wp:post_id>1</wp:post_id>
<wp:post_name>${section(html)}</wp:post_name><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><category domain="category" nicename="${escaped(html)}">${section(html)}</category>
<excerpt:encoded>${section(html)}</excerpt:encoded><content:encoded>${section(html)}</content:encoded>${metas(html)}${comment(html)}</item>
<item><title>A picture</title><wp:post_id>2</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>${section(html)}</wp:attachment_url>${metas(html)}</item></channel></rss>`,
];

export const disqusArchives = (html: string): string[] => [
  `<?xml version="1.0"?><disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals"><thread dsq:id="1"><id>${section(html)}</id><link>${section(html)}</link>
<title>${section(html)}</title><createdAt>2026-03-04T08:00:00Z</createdAt><isDeleted>false</isDeleted></thread><post dsq:id="2"><message>${section(html)}</message><createdAt>2026-03-05T09:10:00Z</createdAt>
<isDeleted>false</isDeleted><isSpam>false</isSpam><author><name>${section(html)}</name><username>${section(html)}</username></author><thread dsq:id="1"/></post></disqus>`,
];

/** Comments as they are kept: what a comment may hold, with the vector in each of its places, and what it may not. */
export const commentLines = (html: string): string[] => {
  const words = { type: 'text', value: html };
  const bodies: unknown[] = [
    [{ type: 'paragraph', id: 'p', children: [words] }],
    [{ type: 'paragraph', id: 'p', children: [{ type: 'link', url: html, href: html, children: [words] }] }],
    [{ type: 'codeBlock', id: 'c', code: html, language: html }],
    [{ type: 'blockquote', id: 'b', children: [{ type: 'paragraph', id: html, children: [words] }] }],
    [
      { type: 'figure', id: 'f', media: [html] },
      { type: 'embed', id: 'e', url: html },
      { type: html, id: 'u', html },
    ],
  ];
  const lines = bodies.map((body, index) =>
    JSON.stringify({
      type: 'comment',
      schemaVersion: 1,
      id: `01JV6XN8E0000000000000000${index}`,
      parentId: null,
      article: { id: 'ferry-returns', url: html, title: html },
      author: { kind: 'guest', name: html, url: index % 2 === 0 ? html : 'https://reader.example/' },
      createdAt: '2026-03-05T09:01:00.123Z',
      state: 'published',
      body,
    }),
  );
  return [[...lines, `{"type":"comment","__proto__":${json(html)},"body":${json(html)}}`].join('\n')];
};
