import { describe, expect, it } from 'vitest';
import type { FoundQuote } from '../found-quote.js';
import { planWraps, withoutCrossing } from './plan-wraps.js';

const said = (start: number, end: number): FoundQuote => ({
  mode: 'indirect',
  fragments: [{ start, end }],
  marked: [],
  certainty: 'none',
  rule: 'test',
});

const text = 'It is said that all of this is so.';

describe('planWraps', () => {
  it('puts the outer words before the inner ones', () => {
    const quotes = [
      { id: 'inner', found: said(15, 20) },
      { id: 'outer', found: said(11, 33) },
    ];
    expect(planWraps(text, quotes).map(({ quotes: ids }) => ids)).toEqual([['outer'], ['inner']]);
  });

  it('lets the later of two quotations go that cross, since a tree cannot hold both', () => {
    const quotes = [
      { id: 'first', found: said(5, 20) },
      { id: 'second', found: said(15, 30) },
    ];
    expect(withoutCrossing(text, quotes).map(({ id }) => id)).toEqual(['first']);
  });
});
