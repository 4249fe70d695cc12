import type { Block } from '@standfirst/core';
import { readClassic } from './classic/read-classic.js';
import { readHtml, type HtmlContext } from './kinds/read-html.js';
import { readBlock } from './read-block.js';
import { emptyTables, type ContentOptions, type Reading, type Tables } from './reading.js';
import { addPlace } from '../receipt-places.js';
import { emptyReceipt, type Receipt, type Stretch } from '../receipt.js';
import { sourcePlaces } from '../source-places.js';

/** What a reading is begun with. */
interface Given {
  readonly source: string;
  readonly options: ContentOptions;
  readonly receipt: Receipt;
  readonly own: Partial<Tables>;
  /** Whether an id of a quotation is in use outside of this reading. */
  readonly taken?: (id: string) => boolean;
  /** The patterns that are being read around it. */
  readonly around?: readonly string[];
  /** How much of patterns one content may still show. */
  readonly room?: { left: number };
}

/** Units of text; a pattern that shows others many times, which show others, would have no end. */
const ROOM = 4 * 1024 * 1024;
/** What a pattern costs besides its text. */
const EACH = 2000;
const MAX_AROUND = 10;

/** What all kinds need while one content is read. */
export function newReading(given: Given): Reading {
  const { source, options, receipt, own, taken: outside = () => false, around = [], room = { left: ROOM } } = given;
  const tables = emptyTables();
  const warn = (sentence: string, place?: Stretch) => {
    if (!receipt.warnings.includes(sentence)) receipt.warnings.push(sentence);
    addPlace(receipt, sentence, place);
  };
  const places = sourcePlaces(source);
  const taken = (id: string) => Object.hasOwn(tables.quotes, id) || Object.hasOwn(own.quotes ?? {}, id) || outside(id);
  const context: HtmlContext = { options, receipt, tables, taken, warn, placeOf: places.text };
  const reading: Reading = {
    source,
    receipt,
    tables,
    own,
    taken,
    warn,
    html: (html) => (html.trim() === '' ? [] : readHtml(html, context)),
    classic: (html) => (options.rendered ? reading.html(html) : readClassic(html, context)),
    line(html) {
      if (html.trim() === '') return [];
      const [only, ...more] = readHtml(`<p>${html}</p>`, context);
      return only?.type === 'paragraph' && more.length === 0 ? only.children : [];
    },
    pieces: (pieces) =>
      pieces.flatMap((piece): Block[] => (typeof piece === 'string' ? reading.html(piece) : readBlock(piece, reading))),
    pattern(number) {
      const content = around.includes(number) || around.length >= MAX_AROUND ? undefined : options.pattern?.(number);
      if (content === undefined || room.left < content.length) return undefined;
      room.left -= content.length + EACH;
      return newReading({
        ...given,
        source: content,
        receipt: emptyReceipt(),
        taken,
        around: [...around, number],
        room,
      });
    },
    // What was noted of a block was noted without an address, and is held against the same.
    scratch() {
      const { pattern } = options;
      return newReading({ ...given, options: pattern ? { pattern } : {}, receipt: emptyReceipt(), taken, room });
    },
  };
  return reading;
}
