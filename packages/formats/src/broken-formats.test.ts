import { describeBreaches } from '@standfirst/core/testing';
import type { Format, ReadResult } from './format.js';
import { format as json } from './json/index.js';
import { emptyReceipt } from './receipt.js';
import { formatContract } from './testing/describe-format.js';
import { exampleArticle } from './testing/example-article.js';

const { read: readJson, write: writeJson } = json;
if (!readJson || !writeJson) throw new Error('The format json reads and writes.');

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

describeBreaches(({ format, ...promise }: typeof sound) => formatContract(format, promise), sound, {
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
  'names places of the source for sentences of its receipt alone': saying({
    receipt: { ...emptyReceipt(), places: [{ note: 'Never said.', start: 0, end: 1 }] },
  }),
  'hands on no e-mail address of a commenter': saying({
    comments: [{ author: { name: 'Ada', email: 'ada@reader.example' } }],
  }),
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
      const {
        article: { byline: _, ...article },
        ...result
      } = readJson(source, options);
      return { ...result, article };
    },
  }),
  'writes every kind of the model, the same each time': breach({
    write: (article) => ({ ...writeJson(article), output: writeJson(article).output + ' '.repeat((times += 1)) }),
  }),
  'says in sentences what it does not carry': breach({
    write: (article) => ({ ...writeJson(article), losses: [{ what: 'byline', count: 1, message: 'gone' }] }),
  }),
});
