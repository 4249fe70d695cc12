import { expect, test } from 'vitest';
import { ReadError } from '../read-error.js';
import { emptyReceipt } from '../receipt.js';
import { xmlTree } from './xml-tree.js';

test('elements without end are refused, and some hundreds are flattened', () => {
  expect(() => xmlTree('<div>'.repeat(100_000), emptyReceipt())).toThrow(ReadError);
  expect(xmlTree(`${'<a>'.repeat(500)}${'</a>'.repeat(500)}`, emptyReceipt())?.local).toBe('a');
});
