import { expect, test } from 'vitest';
import { parseArticle } from '../parse/parse-article.js';
import { passageFragment, textFragment } from './text-fragment.js';

const quoted = (quote: string, children: unknown) => ({ type: 'quoted', quote, open: '“', close: '”', children });
const article = (body: unknown[], part: object = {}) =>
  parseArticle({
    type: 'article',
    schemaVersion: 1,
    lang: 'en',
    headline: 'The ferry',
    quotes: { q1: { id: 'q1', mode: 'direct' }, q2: { id: 'q2', mode: 'direct' } },
    body,
    ...part,
  });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

test('names the words as the page has them, the signs that divide directives in percent', () => {
  const page = article([paragraph(quoted('q1', 'Twenty-two boats, one pier & no plan,'), ' she said.')]);
  expect(textFragment(page, 'q1')).toBe(':~:text=Twenty%2Dtwo%20boats%2C%20one%20pier%20%26%20no%20plan%2C');
});

test('names every piece of words that the attribution interrupts', () => {
  const page = article([paragraph(quoted('q1', 'We never,'), ' she said, ', quoted('q1', 'saw it coming.'))]);
  expect(textFragment(page, 'q1')).toBe(':~:text=We%20never%2C&text=saw%20it%20coming.');
});

test('words that stand earlier on the page are told apart by those around them, the shortest that do', () => {
  const page = article([
    paragraph('Never, he wrote. They heard “', 'never”. ', quoted('q1', 'Never'), ' is long, she said.'),
  ]);
  expect(textFragment(page, 'q1')).toBe(`:~:text=${encodeURIComponent('never”. “')}-,Never`);
});

test('a headline that repeats the words counts, a later repetition does not', () => {
  const body = [paragraph(quoted('q1', 'saw it coming'), ' is what she said: ', quoted('q2', 'saw it coming'))];
  expect(textFragment(article(body), 'q1')).toBe(':~:text=saw%20it%20coming');
  expect(textFragment(article(body, { headline: 'Nobody saw it coming' }), 'q1')).toContain(',-');
  expect(textFragment(article(body), 'q2')).not.toBe(textFragment(article(body), 'q1'));
});

test('long words are named by their beginning and their end', () => {
  const long =
    'We have looked at every figure twice and then a third time, because nobody wished to believe what they say of us.';
  expect(textFragment(article([paragraph(quoted('q1', long))]), 'q1')).toBe(
    ':~:text=We%20have%20looked%20at,they%20say%20of%20us.',
  );
});

test('a note or a break inside the words is gone around', () => {
  const page = article([paragraph(quoted('q1', ['It fell,', { type: 'noteRef', note: 'n' }, ' and rose.']))], {
    notes: { n: ['x'] },
  });
  expect(textFragment(page, 'q1')).toBe(':~:text=It%20fell%2C,and%20rose.');
});

test('a block quote of several paragraphs is one stretch', () => {
  const page = article([
    { type: 'blockquote', quote: 'q1', children: [paragraph('One is enough.'), paragraph('Two are more.')] },
  ]);
  expect(textFragment(page, 'q1')).toBe(':~:text=One%20is%20enough.,Two%20are%20more.');
});

test('half a character does no harm, and a quotation without words has no address', () => {
  expect(textFragment(article([paragraph(quoted('q1', 'a \uD800 b'))]), 'q1')).toContain('%EF%BF%BD');
  expect(textFragment(article([]), 'q1')).toBeUndefined();
});

test('names a passage of one block, told apart from the same words in another', () => {
  const page = article([
    { ...paragraph('The quay was full.'), id: 'a' },
    { ...paragraph('At night', '\n', 'the quay was full again.'), id: 'b' },
  ]);
  expect(passageFragment(page, 'b', 'night\nthe quay')).toBe(':~:text=night%20the%20quay');
  expect(passageFragment(page, 'b', 'quay was full')).toBe(':~:text=quay%20was%20full,-again.');
  expect(passageFragment(page, 'b', 'The quay was full.')).toBeUndefined();
  expect(passageFragment(page, 'c', 'full')).toBeUndefined();
});
