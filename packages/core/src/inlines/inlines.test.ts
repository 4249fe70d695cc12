import { describe, expect, test } from 'vitest';
import { blocksFromHtml } from '../html/index.js';
import { describeKind, type Kind } from '../testing/describe-kind.js';
import { exampleTables } from '../testing/example-tables.js';
import { inlines, type Inline } from './index.js';
import { liftMarks } from './quoted/lift-marks.js';

for (const [name, definition] of Object.entries(inlines)) {
  // Every definition takes its own node; the suite passes each its own examples.
  const kind = definition as unknown as Kind<Inline>;
  const lost = name === 'unknownInline'; // its words are written, its raw data never is
  describeKind(name, lost ? { ...kind, toHtml: () => [] } : kind, {
    tables: exampleTables,
    back: (children) => {
      const [paragraph] = blocksFromHtml({
        type: 'root',
        children: [{ type: 'element', tagName: 'p', properties: {}, children }],
      }).blocks;
      return paragraph?.type === 'paragraph' ? paragraph.children : [];
    },
  });
}

describe('liftMarks', () => {
  test('takes both marks off and leaves the words', () => {
    expect(liftMarks([{ type: 'text', value: '“We sail”' }])).toEqual({
      open: '“',
      close: '”',
      children: [{ type: 'text', value: 'We sail' }],
    });
  });
  test('takes no letters', () => {
    expect(liftMarks([{ type: 'text', value: 'We sail' }])).toEqual({ children: [{ type: 'text', value: 'We sail' }] });
  });
});
