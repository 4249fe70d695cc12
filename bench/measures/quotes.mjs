// Finding quotations: how much text in a second, and how the time grows on text that is made to be slow.
import { readFileSync } from 'node:fs';
import { findQuotes } from '@standfirst/quotes';
import { cpu, figure, median, race, table } from '../measuring.mjs';

const page = readFileSync(new URL('../../apps/demo/pages/isis-strengthening.txt', import.meta.url), 'utf8');
const story = page.slice(page.indexOf('\n\n') + 2, page.indexOf('Write a response')).trim();

const hostile = {
  'opening marks alone': (size) => '“'.repeat(size),
  'straight marks alone': (size) => '"'.repeat(size),
  'marks in marks': (size) => '“‘'.repeat(size / 4) + '’”'.repeat(size / 4),
  '“a” said b, again and again': (size) => '“No,” said Ada Lund. '.repeat(size / 21),
  'names without an end': (size) => 'Ada Lund Quill '.repeat(size / 15),
  'said said said': (size) => 'said '.repeat(size / 5),
  'one word': (size) => 'a'.repeat(size),
  'blank lines': (size) => '\n\n'.repeat(size / 2),
};

const seconds = (text) => {
  const times = [0, 1, 2].map(() => {
    const start = cpu();
    findQuotes(text, { lang: 'en' });
    return cpu() - start;
  });
  return median(times) / 1000;
};

export default function measure() {
  const rows = [1, 10, 100].map((times) => {
    const text = Array.from({ length: times }, () => story).join('\n\n');
    const size = Buffer.byteLength(text);
    const speeds = race({ find: () => findQuotes(text, { lang: 'en' }) }, { rounds: 7, slice: 60 });
    return [
      `${figure(size / 1000)} kB`,
      figure((size * median(speeds.find)) / 1e6),
      String(findQuotes(text, { lang: 'en' }).length),
    ];
  });
  const growth = Object.entries(hostile).map(([name, make]) => {
    seconds(make(10_000));
    const [small, middle, large] = [25_000, 50_000, 100_000].map((size) => seconds(make(size)));
    return [name, `${figure(small * 1000)} ms`, `${figure(large * 1000)} ms`, `× ${figure(large / middle)}`];
  });
  return {
    title: 'Finding quotations',
    text: [
      'The story of the demo, once and again and again:',
      table(['text', 'MB per CPU second', 'quotations'], rows),
      'Text that is made to be slow. Twice the size takes twice the time where the work is linear, four times where it is quadratic:',
      table(['', '25,000 signs', '100,000 signs', 'from 50,000 to 100,000'], growth),
    ].join('\n\n'),
  };
}
