import { describe, expect, it } from 'vitest';
import { english } from '../languages/en/index.js';
import { nameBook } from './name-book.js';

const book = (text: string) => nameBook(text, english);

describe('nameBook', () => {
  it('looks a short form up among a bounded number of names', () => {
    const text = 'Ann Dray ran. '.repeat(1_000);
    let asked = 0;
    book(text).lastBefore(text.length, () => {
      asked += 1;
      return false;
    });
    expect(asked).toBe(200);
  });

  it('takes a legal form for a company and a lone surname for nobody new', () => {
    expect(book('Brightwater plc fell. Brightwater rose.').fullName('Brightwater', 30)?.kind).toBe('organization');
    expect(book('Ann Dray ran. Dray fell.').fullName('Dray', 20)?.full).toBe('Ann Dray');
    expect(book('Dray fell.').fullName('Dray', 20)).toBeUndefined();
  });

  it('does not know a name before the text has printed it', () => {
    expect(book('Dray fell. Ann Dray ran.').fullName('Dray', 1)).toBeUndefined();
  });
});
