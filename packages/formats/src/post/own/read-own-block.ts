import type { Block } from '@standfirst/core';
import type { Reading } from '../reading.js';
import { isRecord, type WordPressBlock } from '../serialized/wordpress-block.js';
import { blockFields, factsOf, notedBlock } from './own-facts.js';

/** A block for which WordPress has nothing to show: a gate, a kind that nobody knows. What readers get instead stands in it. */
export function readOwnBlock({ name, attributes, inner, ...place }: WordPressBlock, reading: Reading): Block[] {
  if (name === 'standfirst/article') return reading.pieces(inner);
  const as = attributes['as'];
  const children = reading.pieces(inner);
  const [field] = isRecord(as) && inner.length > 0 ? blockFields(String(as['type'])) : [];
  const noted = isRecord(as) ? notedBlock(as, field === undefined ? {} : { [field]: children }) : undefined;
  if (!noted) return children;
  const { id = '' } = factsOf({ name, attributes, inner, ...place });
  return [{ ...noted, id }];
}
