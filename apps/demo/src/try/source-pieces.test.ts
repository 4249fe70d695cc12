import { expect, test } from 'vitest';
import { readSource } from './read-source.js';
import { sourcePieces } from './source-pieces.js';

test('the pieces are the page, and say why what is left out is left out', () => {
  const source = 'Home | News\n\nThe pier reopens\n\n“It was about time,” said Tom Reed.\n\nLeave a Reply\n';
  const read = readSource(source);
  if ('problem' in read) throw new Error(read.problem);
  const pieces = sourcePieces(source, read.receipt.discarded);
  expect(pieces.map(({ text }) => text).join('')).toBe(source);
  expect(pieces.find(({ text }) => text === 'Leave a Reply')).toEqual({
    text: 'Leave a Reply',
    reason: 'reply heading',
  });
});

test('what has no place, or one inside another, is passed over', () => {
  const pieces = sourcePieces('abcdef', [
    { reason: 'late', text: 'ef', start: 4, end: 6 },
    { reason: 'nowhere', text: 'x' },
    { reason: 'first', text: 'bcd', start: 1, end: 4 },
    { reason: 'inside', text: 'c', start: 2, end: 3 },
  ]);
  expect(pieces).toEqual([{ text: 'a' }, { text: 'bcd', reason: 'first' }, { text: 'ef', reason: 'late' }]);
});
