import { data, escaped, json } from './quoting.js';

/** Posts of WordPress: blocks, the facts in the comments of blocks, and what its REST interface gives. */
export const posts = (html: string): string[] => [
  `<!-- wp:html -->${html}<!-- /wp:html -->`,
  `<!-- wp:embed {"url":${json(html)},"type":"video","providerNameSlug":${json(html)}} --><figure>${html}</figure><!-- /wp:embed -->
<!-- wp:image {"id":1,"url":${json(html)},"href":${json(html)},"alt":${json(html)},"className":${json(html)}} --><figure><a href="${escaped(html)}"><img src="${escaped(html)}" alt=""/></a></figure><!-- /wp:image -->
<!-- wp:button {"url":${json(html)},"text":${json(html)}} /--><!-- wp:video {"src":${json(html)},"poster":${json(html)}} /--><!-- wp:file {"href":${json(html)}} /-->
<!-- wp:cover {"url":${json(html)}} --><div style="background-image:url(${escaped(html)})"><p>Words.</p></div><!-- /wp:cover --><!-- wp:${html.replace(/\s/g, '')} ${json(html)} /-->`,
  `[caption id="${html}" align="${html}"]<img src="${escaped(html)}" /> ${html}[/caption][embed]${html}[/embed][video src="${html}"][gallery ids="${html}"]\n\n${html}`,
  data({
    id: 7,
    guid: { rendered: html },
    slug: html,
    link: html,
    comment_status: 'open',
    title: { rendered: html },
    excerpt: { rendered: html },
    content: { rendered: html },
    _embedded: {
      author: [{ name: html, url: html, link: html, avatar_urls: { 96: html } }],
      replies: [[{ id: 1, parent: 0, author_name: html, author_url: html, content: { rendered: html } }]],
      'wp:featuredmedia': [{ source_url: html, alt_text: html, caption: { rendered: html } }],
      'wp:term': [[{ id: 1, taxonomy: 'category', name: html, link: html }]],
    },
  }),
];

/** Every node of Portable Text that leads somewhere, loads something or names its own look. */
export const portableTexts = (text: string): string[] => [
  JSON.stringify([
    {
      _type: 'block',
      _key: text,
      markDefs: [
        { _key: 'l', _type: 'link', href: text, url: text, title: text },
        { _key: 'i', _type: 'internalLink', slug: { current: text }, reference: { _ref: text, url: text } },
        { _key: 'q', _type: 'quoted', quoteId: text, speaker: text },
        { _key: 'x', _type: text, href: text },
      ],
      children: [{ _type: 'span', text, marks: ['l', 'i', 'q', 'x', text] }],
    },
    { _type: 'image', asset: { url: text, _ref: text }, url: text, src: text, link: text, alt: text, caption: text },
    { _type: 'code', language: text, filename: text, code: text },
    { _type: 'html', html: text },
    { _type: 'youtube', url: text, id: text },
    { _type: 'embed', url: text, html: text, title: text, provider: text },
    { _type: 'relatedLink', url: text, href: text, title: text },
    { _type: 'pullquote', text, citation: text, url: text },
    { _type: 'blockquote', cite: text, url: text, content: [{ _type: 'block', children: [{ _type: 'span', text }] }] },
    { _type: 'file', asset: { url: text }, title: text },
    { _type: 'video', url: text, poster: text, asset: { url: text } },
    { _type: 'table', rows: [{ cells: [text, text] }] },
    { _type: text, url: text, html: text },
    { _type: 'block', style: text, listItem: text, children: [{ _type: 'span', text, marks: [text] }] },
  ]),
  JSON.stringify({
    _type: 'article',
    _id: text,
    title: text,
    url: text,
    slug: { current: text },
    mainImage: { asset: { url: text }, alt: text },
    author: { name: text, url: text, image: { asset: { url: text } } },
    body: [{ _type: 'block', children: [{ _type: 'span', text }] }],
  }),
];

/** Markdown with its front matter, and an address wherever Markdown takes one. */
export const markdowns = (text: string): string[] => [
  `---\ntitle: ${json(text)}\nauthor: ${json(text)}\nimage: ${json(text)}\nurl: ${json(text)}\ncanonical: ${json(text)}\n---\n\n${text}`,
  `+++\ntitle = ${json(text)}\nauthors = [{ name = ${json(text)}, url = ${json(text)} }]\ncover = { image = ${json(text)}, alt = ${json(text)} }\nurl = ${json(text)}\n+++\n\n${text}`,
  `[A link](<${text}>) ![A picture](<${text}>)\n\n[A link][1] ![A picture][1] <${text}>\n\n[1]: ${text}`,
  `[A link](${text} "${text}") ![${text}](/quay.jpg "${text}")\n\n[A link][2]\n\n[2]: <${text}> '${text}'\n\n<a href="${escaped(text)}">A link</a>\n\n\`\`\`${text}\n${text}\n\`\`\`\n\n[^1]\n\n[^1]: ${text}`,
];
