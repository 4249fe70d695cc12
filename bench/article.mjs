import { readFileSync } from 'node:fs';
import { parseArticle } from '@standfirst/core';
import { read } from '@standfirst/formats/text';
import { annotateQuotes } from '@standfirst/quotes';

const page = new URL('../apps/demo/pages/isis-strengthening.txt', import.meta.url);

const plain = (value) => ({ type: 'text', value });
const link = (url, words) => ({ type: 'link', url, children: [plain(words)] });
const mark = (type, words) => ({ type, children: [plain(words)] });
const paragraph = (...children) => ({ type: 'paragraph', children });

// Invented, so that the marks stand as densely as on a page that links and stresses.
const invented = () => [
  { type: 'heading', level: 2, children: [plain('What the harbour says')] },
  paragraph(
    plain('The ferry '),
    mark('emphasis', 'Patient Ada'),
    plain(' left at nine & came back at ten, as '),
    link('https://harbour.example/timetable?day=friday&boat=ada', 'the timetable of the harbour office'),
    plain(' had promised; '),
    mark('strong', 'forty'),
    plain(' people waited on the quay, and nobody’s hat was lost.'),
  ),
  paragraph(
    { type: 'quoted', quote: 'lund', open: '“', close: '”', children: [plain('We never saw it coming,')] },
    plain(' '),
    { type: 'attribution', part: 'cue', quotes: ['lund'], children: [plain('said')] },
    plain(' '),
    { type: 'attribution', part: 'source', quotes: ['lund'], children: [plain('Ada Lund, the harbour master')] },
    plain('. The '),
    link('https://harbour.example/log', 'log of the boat'),
    plain(' has it in fewer words, and its author, who likes '),
    mark('emphasis', 'short'),
    plain(' sentences, stands by them.'),
  ),
  {
    type: 'blockquote',
    quote: 'log',
    children: [paragraph(plain('Cast off 9.00. Wind west, four. All well, one trumpet.'))],
  },
];

/** The words of a real page with its quotations found, and invented ones, over and over: `times` 6 are 28 kB of HTML. */
export function benchArticle(times = 6) {
  const { article } = read(readFileSync(page, 'utf8'), { lang: 'en' });
  const found = annotateQuotes(article);
  const quotes = {};
  const body = [];
  for (let time = 0; time < times; time++) {
    const own = (id) => `${id}-${time}`;
    const rows = { ...found.quotes, lund: { mode: 'direct', speaker: 'lund' }, log: { mode: 'direct', source: 'log' } };
    for (const [id, { continues, ...row }] of Object.entries(rows))
      quotes[own(id)] = { ...row, id: own(id), ...(continues && { continues: own(continues) }) };
    for (const block of [...found.body, ...invented()]) body.push(renamed(block, own));
  }
  // Through JSON, as an article comes from where it is kept: each text a string of its own, no slice of the page.
  const kept = JSON.stringify({
    type: 'article',
    schemaVersion: 1,
    lang: 'en',
    kind: 'report',
    headline: 'The ferry is back',
    standfirst: 'What two towns learnt while they waited.',
    byline: [{ agent: 'lund' }],
    published: '2026-03-06T08:15:00Z',
    agents: { ...found.agents, lund: { id: 'lund', kind: 'person', name: 'Ada Lund', jobTitle: 'harbour master' } },
    works: { ...found.works, log: { id: 'log', kind: 'document', title: 'Log of the Patient Ada' } },
    quotes,
    body,
  });
  return parseArticle(JSON.parse(kept));
}

/** A copy whose quotations have ids of their own, and whose blocks have none. */
function renamed(node, own) {
  if (Array.isArray(node)) return node.map((part) => renamed(part, own));
  if (node === null || typeof node !== 'object') return node;
  const { id: _, ...copy } = node;
  for (const [field, value] of Object.entries(copy)) {
    if (field === 'quote') copy.quote = own(value);
    else if (field === 'quotes') copy.quotes = value.map(own);
    else copy[field] = renamed(value, own);
  }
  return copy;
}

/** The same words, marks and elements for Portable Text. */
export function toPortableText({ body }) {
  let keys = 0;
  const key = () => `k${keys++}`;
  const first = new Set();
  const anchor = (quote) => (first.has(quote) ? undefined : (first.add(quote), quote));
  const block = (style, inlines, more = {}) => {
    const markDefs = [];
    const spans = [];
    const walk = (list, marks) => {
      for (const inline of list) {
        if (inline.type === 'text') spans.push({ _type: 'span', _key: key(), text: inline.value, marks });
        else if (inline.type === 'emphasis') walk(inline.children, [...marks, 'em']);
        else if (inline.type === 'strong') walk(inline.children, [...marks, 'strong']);
        else {
          const { type, children, ...facts } = inline;
          const name = key();
          const id = type === 'quoted' ? { id: anchor(inline.quote) } : {};
          markDefs.push({ _type: type, _key: name, ...facts, ...id });
          const said =
            type === 'quoted' ? [plain(inline.open ?? ''), ...children, plain(inline.close ?? '')] : children;
          walk(
            said.filter(({ value }) => value !== ''),
            [...marks, name],
          );
        }
      }
    };
    walk(inlines, []);
    return { _type: 'block', _key: key(), style, markDefs, children: spans, ...more };
  };
  return body.flatMap((node) => {
    if (node.type === 'heading') return [block('h2', node.children)];
    if (node.type === 'blockquote')
      return [
        {
          _type: 'setApart',
          _key: key(),
          id: anchor(node.quote),
          quote: node.quote,
          words: node.children[0].children[0].value,
        },
      ];
    return [block('normal', node.children)];
  });
}
