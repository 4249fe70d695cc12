import { blocks, inlines, type Article, type Block, type Inline } from '@standfirst/core';
import { describeBreaches } from '@standfirst/core/testing';
import type { Format, Loss, ReadResult } from './format.js';
import { format as json } from './json/index.js';
import { emptyReceipt } from './receipt.js';
import { formatContract } from './testing/describe-format.js';
import { exampleArticle } from './testing/example-article.js';

const { read: readJson, write: writeJson } = json;
if (!readJson || !writeJson) throw new Error('The format json reads and writes.');

// The raw data of what it does not know stands beside the story.
const page = { source: writeJson(exampleArticle).output, apart: ['tide-chart'], story: ['Bring a coat.'] };
const sound = { format: json, comesBackWhole: true };

const breach = (own: Partial<Format>, comesBackWhole = true) => ({ format: { ...json, ...own }, comesBackWhole });
/** The format with something of its own to say to a source of one letter, which json refuses. */
const saying = (own: Partial<Record<keyof ReadResult, unknown>>) =>
  breach({
    read: (source, options) =>
      source === 'a'
        ? ({ article: exampleArticle, receipt: emptyReceipt(), comments: [], ...own } as ReadResult) // what no reader may give
        : readJson(source, options),
  });
let times = 0;

const loss = (what: string): Loss => ({ what, count: 1, message: 'Gone.', places: ['body[0]'] });
/** The format that says of everything that it may be lost, and so is held to what it may not lose. */
const losing = (own: Partial<Format>) =>
  breach(
    {
      ...own,
      write: (article) => ({
        output: (own.write ?? writeJson)(article).output,
        losses: [...Object.keys(article), ...Object.keys(blocks), ...Object.keys(inlines), 'data'].map(loss),
      }),
    },
    false,
  );
/** The format with something done to what it reads of its own. */
const changed =
  (change: (article: Article) => Article): typeof readJson =>
  (source, options) => {
    const result = readJson(source, options);
    return { ...result, article: change(result.article) };
  };
const paragraph = (value: string): Block => ({
  type: 'paragraph',
  id: `p-${value.length}`,
  children: [{ type: 'text', value }],
});
/** Another body for the page alone. */
const onPage = (article: Article, body: Block[]): Article =>
  article.id === exampleArticle.id ? { ...article, body } : article;
/** A pull quote as words of the article. */
const told = (block: Block): Block[] =>
  block.type === 'pullquote'
    ? [block, { type: 'paragraph', id: `${block.id}-told`, children: block.children }]
    : [block];

/** The words of the first quotation behind it, where the reporter speaks: every node is still there. */
function withWordsBeside(article: Article): Article {
  const beside = (list: readonly Inline[]): Inline[] =>
    list.flatMap((inline): Inline[] =>
      inline.type === 'quoted' ? [{ ...inline, children: [] }, ...inline.children] : [inline],
    );
  const body = article.body.map((block) =>
    block.type === 'paragraph' ? { ...block, children: beside(block.children) } : block,
  );
  return { ...article, body };
}

describeBreaches(
  ({ format, ...promise }: typeof sound) => formatContract(format, { ...promise, pages: [page] }),
  sound,
  {
    'has a name for programs, one for people, and something to do': breach({ name: 'My Format' }),
    'is as sure of any source as a share of one': breach({ detect: () => 100 }),
    'reads any source, or says in a ReadError why not': breach({
      read: (source, options) => (source === 'a' ? (JSON.parse(source) as ReadResult) : readJson(source, options)),
    }),
    'refuses bytes that are no text': breach({
      read: (source, options) =>
        readJson(typeof source === 'string' ? source : writeJson(exampleArticle).output, options),
    }),
    'gives articles that the model takes': saying({ article: { ...exampleArticle, lang: 5 } }),
    'gives whole characters only': saying({
      article: {
        ...exampleArticle,
        body: [{ type: 'paragraph', id: 'p', children: [{ type: 'text', value: 'Half a pair: \ud800' }] }],
      },
    }),
    'gives a receipt with every heading': saying({ receipt: { discarded: [] } }),
    'names places of the source for its sentences alone, and where the words stand that it left out': saying({
      receipt: { ...emptyReceipt(), places: [{ note: 'Never said.', start: 0, end: 1 }] },
    }),
    'hands on no e-mail address of a commenter': saying({
      comments: [{ author: { name: 'Ada', email: 'ada@reader.example' } }],
    }),
    'has no comment, form or furniture in the body, and none of them lost': breach(
      { read: changed((article) => onPage(article, [...article.body, paragraph('tide-chart')])) },
      false,
    ),
    'has every word of the story in the body': breach(
      {
        read: changed((article) =>
          onPage(
            article,
            article.body.filter(({ type }) => type !== 'list'),
          ),
        ),
      },
      false,
    ),
    'reads the same source twice alike, and records no clock time': breach(
      {
        read: (source, options) => {
          const result = readJson(source, options);
          return { ...result, article: { ...result.article, id: options?.id ?? `read-${(times += 1)}` } };
        },
      },
      false,
    ),
    'lets the caller say the language and the id': breach({ read: (source) => readJson(source) }),
    'comes back whole': breach({
      read: (source, options) => {
        const { article, ...result } = readJson(source, options);
        const { byline: _, ...rest } = article;
        return { ...result, article: rest };
      },
      write: (article) => ({ ...writeJson(article), losses: [loss('byline')] }),
    }),
    'writes every kind of the model, the same each time': breach({
      write: (article) => ({ ...writeJson(article), output: writeJson(article).output + ' '.repeat((times += 1)) }),
    }),
    'says in sentences what it does not carry, and where': breach({
      write: (article) => ({ ...writeJson(article), losses: [{ what: 'unknown', count: 1, message: 'Gone.' }] }),
    }),
    'loses no quoted word': losing({
      write: (article) => writeJson({ ...article, body: article.body.filter(({ type }) => type !== 'blockquote') }),
    }),
    'keeps what it does not know, or says that it is lost': breach(
      {
        write: (article) => ({
          output: writeJson(JSON.parse(JSON.stringify(article).replace(/unseenx/g, 'gone')) as Article).output, // the same, but for a word
          losses: [],
        }),
      },
      false,
    ),
    'puts nobody’s name and no word of the reporter into quoted words': losing({
      read: changed((article) => ({
        ...article,
        body: [{ type: 'blockquote', id: 'all', quote: 'q1', children: article.body }],
      })),
    }),
    'turns no quoted words into the reporter’s': breach({ read: changed(withWordsBeside) }, false),
    'counts no pull quote twice': losing({
      read: changed((article) => ({ ...article, body: article.body.flatMap(told) })),
    }),
    'shows nothing that it does not know': losing({
      read: changed((article) => {
        const unknown = article.body.filter(({ type }) => type === 'unknown');
        return article.id === exampleArticle.id
          ? article
          : { ...article, body: [...article.body, paragraph(JSON.stringify(unknown))] };
      }),
    }),
    'names every loss that its own reader finds': breach(
      {
        read: changed(({ standfirst: _, ...article }) => article),
      },
      false,
    ),
  },
);
