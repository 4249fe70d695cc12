import { articleHolding } from '../hostile-article.js';
import { data, json } from './quoting.js';

/** The texts of one source, by the number of their place in it. */
type Texts = (place: number) => string;

/** Blocks of no kind, of kinds that are no kind, and of kinds whose fields hold what they cannot. */
function strangeBlocks(at: Texts): unknown[] {
  let place = 0;
  const text = () => at((place += 1));
  return [
    { type: text(), id: text(), html: text(), url: text(), children: [{ type: 'text', value: text() }] },
    { type: 'unknown', id: 'u', originalType: text(), raw: { _type: text(), html: text(), url: text(), href: text() } },
    { type: 'unknown', id: 'v', originalType: 'html', raw: { _type: 'html', html: text() }, fallback: text() },
    { type: 'embed', id: 'e', url: text(), provider: text(), title: text(), data: { html: text(), src: text() } },
    { type: 'figure', id: 'f', media: [text()], caption: [{ type: text(), value: text(), children: [text()] }] },
    { type: 'paragraph', id: 'p', lang: text(), dir: text(), data: { [text()]: text() }, children: text() },
    { type: 'paragraph', id: text(), children: [{ type: 'noteRef', note: text() }] },
    { type: 'heading', id: 'h', level: text(), children: text() },
  ];
}

/** Our own JSON: of this version of the model, of a later one, and of none. */
export function ownArticles(at: Texts): string[] {
  const article = articleHolding(at);
  return [
    article,
    { ...article, schemaVersion: 99, [at(0)]: at(1), body: [...article.body, ...strangeBlocks(at)] },
    { ...article, id: at(0), lang: at(1), dir: at(2), kind: at(3) },
  ].map((one) => JSON.stringify(one));
}

/** What our writers note beside a text: the head, the tables, and blocks that stand there whole. */
function ownFacts(at: Texts): Readonly<Record<string, unknown>> {
  const { type: _, schemaVersion: _version, body, ...head } = articleHolding(at);
  const whole = [...body, ...strangeBlocks(at).slice(1, 4)];
  return { ...head, blocks: { '': { whole }, [at(0)]: { id: at(1), data: { html: at(2) } } } };
}

/** The block of data that our HTML carries. */
export const ownPages = (at: Texts): string[] => [
  `<p>The ferry is back.</p>${at(0)}<script type="application/json" data-standfirst>${data(ownFacts(at))}</script>`,
  `<script type="application/json" data-standfirst>${at(0)}</script><p>The ferry is back.</p><script type="application/json" data-standfirst>${JSON.stringify(ownFacts(at))}</script>${at(1)}`,
];

/** What is noted under a name of our own in the front matter of Markdown: in YAML, of which JSON is a part, and in TOML. */
export const ownMarkdown = (at: Texts): string[] => [
  `---\ntitle: ${json(at(0))}\nstandfirst: ${JSON.stringify({ ...ownFacts(at), schemaVersion: 1 })}\n---\n\nThe ferry is back.\n\n${at(1)}`,
  `+++\ntitle = ${json(at(0))}\n[standfirst]\nschemaVersion = 1\nheadline = ${json(at(1))}\nurl = ${json(at(2))}\nkicker = { text = ${json(at(3))}, url = ${json(at(4))} }\n+++\n\nThe ferry is back.`,
];

/** What is noted in a post of WordPress: blocks that the text cannot say, and the article without them. */
export const ownPosts = (at: Texts): string[] => {
  const { body, ...head } = articleHolding(at);
  const note = (name: string, value: object) =>
    `<!-- wp:standfirst/${name} ${JSON.stringify(value).replaceAll('--', '\\u002d\\u002d')} /-->`;
  const blocks = [...body, ...strangeBlocks(at)].map((as) => note('block', { as }));
  return [
    `<!-- wp:paragraph --><p>The ferry is back.</p><!-- /wp:paragraph -->${blocks.join('\n')}${note('article', { article: head })}`,
  ];
};

/** A document of Portable Text that says that it is our own, and nodes of a publisher that hold HTML. */
export const ownDocuments = (at: Texts): string[] => {
  const { body: _, ...head } = articleHolding(at);
  const words = [{ _type: 'block', _key: at(0), children: [{ _type: 'span', text: at(1), data: { html: at(2) } }] }];
  const nodes = PUBLISHERS.map((_type, index) => ({
    ...{ _type, _key: 'k', originalType: 'html', children: words, body: words, fallback: words },
    ...Object.fromEntries(FIELDS.map((name, field) => [name, at(index + field)])),
    raw: { _type: 'html', html: at(index) },
  }));
  return [
    JSON.stringify({
      ...head,
      _type: 'article',
      _id: at(0),
      title: at(1),
      schemaVersion: 1,
      body: [...words, ...nodes],
    }),
    JSON.stringify(nodes),
  ];
};

const PUBLISHERS =
  'html rawHtml htmlBlock customHtml embedHtml unknown figure embed relatedLink update aside pullquote gate'.split(' ');
const FIELDS = 'html code value content embedHtml url url_unsafe href_unsafe src srcset poster'.split(' ');

/** What is noted in an entry of a feed of XML: once in its fields, once as it is. */
export const ownFeeds = (at: Texts): string[] =>
  [JSON.stringify(ownFacts(at)), at(0)].flatMap((noted) => {
    const own = `<sf:article xmlns:sf="urn:standfirst:article"><![CDATA[${noted.replaceAll(']]>', ']]]]><![CDATA[>')}]]></sf:article>`;
    return [
      `<rss version="2.0"><channel><title>A feed</title><item><title>The ferry</title><description>The ferry is back.</description>${own}</item></channel></rss>`,
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>A feed</title><entry><title>The ferry</title><content type="html">The ferry is back.</content>${own}</entry></feed>`,
    ];
  });

/** What is noted in an item of a JSON Feed. */
export const ownJsonFeeds = (at: Texts): string[] =>
  [ownFacts(at), at(0), { [at(0)]: at(1) }].map((facts) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'A feed',
      items: [
        {
          id: '1',
          content_html: '<p>The ferry is back.</p>',
          _standfirst: { published: at(1), article: at(2), facts },
        },
      ],
    }),
  );
