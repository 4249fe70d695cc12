import type { Block, Inline } from '@standfirst/core';
import { jsonPlaces } from '../json-places.js';
import { addPlace } from '../receipt-places.js';
import { emptyReceipt, type Receipt } from '../receipt.js';
import { readBlocks } from './blocks/read-blocks.js';
import { isId, isNode } from './portable-node.js';
import type { Reading } from './reading.js';
import { readSpans } from './spans/read-spans.js';

/** What a reading can be given; without anything it is one whose finds nobody asks for. */
interface Given extends Partial<Pick<Reading, 'strict' | 'media' | 'quotes' | 'places'>> {
  readonly receipt?: Receipt;
  readonly imageUrl?: ((reference: string) => string | undefined) | undefined;
}

/** What all kinds need while one document is read. */
export function newReading({
  receipt = emptyReceipt(),
  strict = false,
  media = {},
  quotes = {},
  imageUrl = () => undefined,
  places = NO_PLACES,
}: Given = {}): Reading {
  const warned = new Set<string>();
  const taken = new Set<unknown>();
  const reading: Reading = {
    receipt,
    strict,
    media,
    quotes,
    agents: {},
    works: {},
    notes: {},
    imageUrl,
    places,
    blocks: (nodes) => (typeof nodes === 'string' ? paragraphs(nodes, reading) : readBlocks(nodes, reading)),
    inlines(words) {
      if (typeof words === 'string') return line(words);
      const list: readonly unknown[] = Array.isArray(words) ? words : [words];
      return list
        .map((node) => (typeof node === 'string' ? line(node) : isNode(node) ? readSpans(node, reading) : []))
        .reduce<Inline[]>((all, part, index) => (index === 0 ? part : [...all, { type: 'break' }, ...part]), []);
    },
    lacksIds: false,
    id(key, node) {
      const isNew = isId(key) && !taken.has(key);
      if (isNew) taken.add(key);
      else reading.lacksIds = true;
      if (taken.has(key) && !isNew)
        reading.warn(
          `The key "${String(key)}" stands more than once. Later blocks got ids of their own. Give each a key.`,
          node,
          '_key',
        );
      return isNew ? key : '';
    },
    warn(sentence, met, ...fields) {
      if (!warned.has(sentence)) receipt.warnings.push(sentence);
      warned.add(sentence);
      const field = met && fields.find((name) => Object.hasOwn(met, name));
      if (met) addPlace(receipt, sentence, field === undefined ? places.of(met) : places.field(met, field));
    },
  };
  return reading;
}

/** A value that is no text any more has no places. */
const NO_PLACES = jsonPlaces('', undefined);

/** Words that an editor typed into a plain field; a line that ends there is a break. */
const line = (words: string): Inline[] =>
  words
    .split('\n')
    .flatMap((part, index): Inline[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(part === '' ? [] : [{ type: 'text', value: part } as const]),
    ]);

const paragraphs = (words: string, reading: Reading): Block[] =>
  words
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ type: 'paragraph', id: reading.id(undefined), children: line(part) }));
