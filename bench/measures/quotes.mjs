// Finding quotations: how much text in a second, and how the time grows on text that is made to be slow.
import { readFileSync } from 'node:fs';
import { findQuotes, verifyQuote } from '@standfirst/quotes';
import { cpu, figure, median, race, ratio, table } from '../measuring.mjs';

const page = readFileSync(new URL('../../apps/demo/pages/isis-strengthening.txt', import.meta.url), 'utf8');
const story = page.slice(page.indexOf('\n\n') + 2, page.indexOf('Write a response')).trim();

const again = (unit) => (size) => unit.repeat(Math.ceil(size / unit.length));

/** Made to make rules look far: the words that each of them waits for, again and again, and what never comes. */
const hostile = {
  'opening marks alone': again('“'),
  'straight marks alone': again('"'),
  apostrophes: again("' a' "),
  'marks in marks': (size) => '“‘'.repeat(size / 4) + '’”'.repeat(size / 4),
  'marks that open and never close': again('“a '),
  'a single mark over double ones': again('‘a “b” c d '),
  'paragraphs that open a mark': again('“a b c d\n'),
  '“No,” said A, again and again': again('“No,” said Ada Lund. '),
  'clauses that share a subject': again('“x,” A, b, '),
  'joint subjects': again('a, b said, '),
  'empty brackets before a cue': again('() said '),
  'open brackets': again('('),
  'said said said': again('said '),
  'said that, said that': again('said that, '),
  'who, said': again('who, said '),
  'names without an end': again('Ada Lund Quill '),
  'names with small words': again('al-A de la '),
  'titles and initials': again('Mr. A. B. '),
  'of of of': again('of '),
  'according to, according to': again('According to A, '),
  signatures: again('— A — '),
  'pronouns alone': again('it said. '),
  'reports that speak of each other': again('the report said it. a report from B said x was y. '),
  'acronyms in brackets': again('A Board (AB). '),
  'one word': again('a'),
  'full stops': again('.'),
  'blank lines': again('\n\n'),
  'white space in a sentence': (size) => `said${' '.repeat(size)}x`,
  'signs of one syllable': again('\u1100\u1161'),
  hyphens: (size) => `${'-'.repeat(size)}a`,
};

const seconds = (text) => {
  const times = [0, 1, 2].map(() => {
    const start = cpu();
    findQuotes(text, { lang: 'en' });
    return cpu() - start;
  });
  return median(times) / 1000;
};

/** As many CPU seconds as a verification of `quote` takes. */
const verifying = (quote, source) => {
  const start = cpu();
  verifyQuote(quote, source, { lang: 'en' });
  return (cpu() - start) / 1000;
};

export default async function measure() {
  const { peers } = await import('../quotes/systems.mjs');
  const rows = [1, 10, 100].map((times) => {
    const text = Array.from({ length: times }, () => story).join('\n\n');
    const size = Buffer.byteLength(text);
    const contenders = { find: () => findQuotes(text, { lang: 'en' }) };
    for (const { name, read } of peers) if (times < 100) contenders[name] = () => read(text, 'en');
    const speeds = race(contenders, { rounds: 7, slice: 60 });
    return [
      `${figure(size / 1000)} kB`,
      figure((size * median(speeds.find)) / 1e6),
      ...peers.map(({ name }) => (speeds[name] ? `× ${figure(ratio(speeds, 'find', name).median)}` : '–')),
    ];
  });
  const growth = Object.entries(hostile).map(([name, make]) => {
    seconds(make(10_000));
    const [small, middle, large] = [25_000, 50_000, 100_000].map((size) => seconds(make(size)));
    return [name, `${figure(small * 1000)} ms`, `${figure(large * 1000)} ms`, `× ${figure(large / middle)}`];
  });
  const long = Array.from({ length: 450 }, () => story).join('\n\n');
  const quote = story.slice(200, 500);
  const checks = [
    ['as it stands', quote],
    ['with a word changed', quote.replace(/\b\w{5,}\b/, 'something')],
    ['that is nowhere', 'the harbour froze over and nobody in the town could remember such a night'],
    ['of one word, again and again', 'the '.repeat(1_000)],
  ].map(([name, words]) => {
    const [half, whole] = [long.slice(0, long.length / 2), long].map((source) =>
      median([0, 1, 2].map(() => verifying(words, source))),
    );
    return [name, `${figure(whole * 1000)} ms`, `× ${figure(whole / half)}`];
  });
  return {
    title: 'Finding quotations',
    text: [
      'The story of the demo, once and again and again; and how many times as fast as a peer in the same rounds. What they find stands in packages/quotes/README.md:',
      table(['text', 'MB per CPU second', ...peers.map(({ name }) => `× ${name}`)], rows),
      'Text that is made to be slow. Twice the size takes twice the time where the work is linear, four times where it is quadratic:',
      table(['', '25,000 signs', '100,000 signs', 'from 50,000 to 100,000'], growth),
      `Holding a quotation against a source of ${figure(Buffer.byteLength(long) / 1e6)} MB:`,
      table(['a quotation', 'CPU time', 'twice the source'], checks),
    ].join('\n\n'),
  };
}
