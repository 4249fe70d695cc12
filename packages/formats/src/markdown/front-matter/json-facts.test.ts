import { articleText } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { format, read } from '../index.js';

/** What the receipt says is left over, and what stands in the source where it says so. */
const placed = (source: string) =>
  read(source).receipt.discarded.map(({ reason, start, end }) => [reason, source.slice(start ?? NaN, end)]);

describe('front matter in JSON', () => {
  test('is read as Hugo writes it, and what is left over has its place', () => {
    const source =
      '\u{FEFF}{\r\n  "title": "Ferry Returns",\r\n  "date": "2026-03-04",\r\n  "weight": 3,\r\n  "params": { "author": "Jane Doe", "shade": "x" }\r\n}\r\n\r\nWords.';
    const { article } = read(source);
    expect(article).toMatchObject({ headline: [{ value: 'Ferry Returns' }], published: '2026-03-04' });
    expect(Object.values(article.agents ?? {})).toMatchObject([{ name: 'Jane Doe' }]);
    expect(articleText(article)).toBe('Words.');
    expect(placed(source)).toEqual([
      ['front matter "weight"', '3'],
      ['front matter "params.shade"', 'x'],
    ]);
  });
  test('that cannot be read stands in the receipt, and the text is read', () => {
    const { article, receipt } = read('{\n  "title": "Ferry",\n}\nWords.');
    expect(articleText(article)).toBe('Words.');
    expect(receipt.discarded).toMatchObject([{ reason: 'front matter', text: '{\n  "title": "Ferry",\n}' }]);
  });
  test.each(['{"x": 1} is what it says.', '{ "x": 1', `{"a": ${'['.repeat(90_000)}`, '{ who knows? }\nWords.'])(
    'words that only begin like it stay words: %.40s',
    (source) => {
      expect(articleText(read(source).article)).not.toBe('Words.');
    },
  );
  test('is told from data by the text behind it', () => {
    const sure = (source: string, name?: string) => format.detect?.(source, name) ?? 0;
    expect(sure('{\n  "title": "Ferry" }\n\nWords.')).toBeGreaterThan(0.8);
    expect(sure('{ "title": "Ferry" }\n')).toBe(0);
    expect(sure('{ "title": "Ferry" }\n{ "title": "Tides" }')).toBe(0);
    expect(sure('{% include map.html %}\n\nWords.', 'ferry.md')).toBeGreaterThan(0.8);
  });
});

test('a field of TOML that is left over has its place, in a table too', () => {
  expect(placed('+++\ntitle = "Ferry"\nweight = 3\naliases = ["a", \'b\']\n[params]\nn = 7\n+++\nWords.')).toEqual([
    ['front matter "weight"', '3'],
    ['front matter "aliases"', '["a", \'b\']'],
    ['front matter "params.n"', '7'],
  ]);
});
