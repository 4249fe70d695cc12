import { describe, expect, it } from 'vitest';
import { quoteRows } from '../rows/quote-rows.js';

const body = '“We carried the stones back every summer,” said Ann Dray. The road is closed.';
const words = (text: string) => quoteRows(text).map(({ text }) => text);

describe('words set apart from a text that holds them', () => {
  it('are no second quotation, before the text or behind it, with a signature or without', () => {
    const once = words(body);
    expect(words(`“We carried the stones back every summer”\n\n${body}`)).toEqual(once);
    expect(words(`${body}\n\n“We carried the stones back every summer.” — Ann Dray`)).toEqual(once);
  });

  it('are one where they differ, where they are few, and where they go on', () => {
    expect(words(`${body}\n\n“We carried the stones back every winter.”`)).toHaveLength(2);
    expect(words('“It will hold,” said Ann Dray.\n\n“It will hold.”')).toHaveLength(2);
    expect(words(`${body}\n\n“We carried the stones back every summer and we were tired.”`)).toHaveLength(2);
  });
});
