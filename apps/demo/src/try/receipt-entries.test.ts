import { emptyReceipt } from '@standfirst/formats';
import { format as html } from '@standfirst/formats/html';
import { format as text } from '@standfirst/formats/text';
import { expect, test } from 'vitest';
import { readSource } from './read-source.js';
import { receiptEntries } from './receipt-entries.js';

const formats = new Map([html, text].map((format) => [format.name, format]));

function entriesOf(source: string, from: string) {
  const read = readSource(source, { formats, from });
  if ('problem' in read) throw new Error(read.problem);
  return receiptEntries(read.receipt);
}

test('three hundred links of a menu are one sentence with a count', () => {
  const discarded = Array.from({ length: 300 }, (_, index) => ({
    reason: 'navigation',
    text: `Link ${index}`,
    start: index * 10,
    end: index * 10 + 8,
  }));
  const entries = receiptEntries({ ...emptyReceipt(), discarded });
  expect(entries).toMatchObject([{ count: 300, text: '“Link 0”, “Link 1”, “Link 2” and 297 more' }]);
  expect(entries[0]?.places).toHaveLength(300);
});

test('a speaker that only signs tell is a guess, marked where the words stand', () => {
  const source = `<!doctype html><html lang="en"><title>x</title><body><article><h1>The ferry is back</h1>
<p>Ada Lund, the harbour master, shook her head. “We will <em>never</em> do it again, not in this town.”</p></article></body></html>`;
  const [guess] = entriesOf(source, 'html').filter(({ text: sentence }) => sentence.includes('Ada Lund'));
  expect(guess).toMatchObject({ fate: 'guessed' });
  const [place] = guess?.places ?? [];
  expect(source.slice(place?.start, place?.end)).toBe('We will <em>never</em> do it again, not in this town');
});

test('what only a program can do is not said to an editor', () => {
  const sentences = entriesOf('<p>The ferry left the quay again.</p>', 'html').map(({ text: sentence }) => sentence);
  expect(sentences).toEqual(['A piece of HTML does not say its language; none is set.']);
});
