import { withDerivedIds, type Article, type Block } from '@standfirst/core';
import { speakersOf } from '../attribution/speakers-of.js';
import { checkedArticle } from '../checked-article.js';
import type { ReadOptions, ReadResult } from '../format.js';
import { jsonPlaces, type JsonPlaces } from '../json-places.js';
import { toldLanguage } from '../languages/told-language.js';
import { parsedJson } from '../parsed-json.js';
import { emptyReceipt, type Receipt } from '../receipt.js';
import { placeWords } from '../receipt-places.js';
import { sourcePlaces } from '../source-places.js';
import { sourceText } from '../source-text.js';
import { version } from '../version.js';
import { wellFormed } from '../well-formed.js';
import { findBody } from './head/find-body.js';
import { readFoundHead } from './head/found-head.js';
import { isOwn, readOwnHead } from './head/own-head.js';
import { newReading } from './new-reading.js';
import { isRecord } from './portable-node.js';
import type { Reading } from './reading.js';
import { survey } from './survey.js';
import { putBack } from './unsafe-addresses.js';

/** What the reader of Portable Text can be told besides. */
export interface PortableTextOptions extends ReadOptions {
  /**
   * Where the file of a reference lies: a block of Sanity's names its picture (`image-abc-600x400-jpg`), and only the
   * publisher knows the project that it lies in. Default: such a picture is kept and not shown.
   */
  readonly imageUrl?: (reference: string) => string | undefined;
}

/**
 * Reads an array of Portable Text, or a document that holds one, out of JSON. What nobody knows is kept and shown to nobody.
 * Throws `ReadError` where there is no JSON, no array, or more of it than the model takes.
 */
export function read(source: string | Uint8Array, options: PortableTextOptions = {}): ReadResult {
  const receipt = emptyReceipt();
  const text = sourceText(source, receipt, options.strict);
  const value = parsedJson(text);
  const result = readInto(receipt, value, options, jsonPlaces(text, value));
  placeWords(receipt, sourcePlaces(text));
  return result;
}

/** The same of a value that is no text any more, as a client of the content store gives it. */
export const readValue = (value: unknown, options: PortableTextOptions = {}): ReadResult =>
  readInto(emptyReceipt(), value, options);

function readInto(receipt: Receipt, value: unknown, options: PortableTextOptions, places?: JsonPlaces): ReadResult {
  const { strict = false, imageUrl } = options;
  const { wellFormed: isWellFormed } = survey(value);
  const reading = newReading({ receipt, strict, imageUrl, ...(places && { places }) });
  const { article, warnings } = headOf(putBack(value), options, reading);
  receipt.warnings.push(...warnings);
  const whole = isWellFormed ? article : wellFormed(article, strict, receipt);
  return { article: whole, comments: [], receipt };
}

function headOf(value: unknown, { lang, from, id }: PortableTextOptions, reading: Reading) {
  const { nodes, document = {}, field = '' } = findBody(value);
  const own = isOwn(document);
  const head: Readonly<Record<string, unknown>> = own
    ? readOwnHead(document, field, reading)
    : readFoundHead(document, field, reading);
  if (own) {
    // Files that stand in the table are completed by the body, not replaced; so the tables are checked before it is read.
    const { article } = checkedArticle({ ...EMPTY, ...head, body: [] });
    Object.assign(reading.media, article.media);
    Object.assign(reading.quotes, article.quotes);
    Object.assign(reading.works, article.works);
  }
  const blocks = reading.blocks(nodes);
  const title = headline(head['headline'], nodes, blocks);
  const language = lang ?? head['lang'] ?? toldLanguage('The document', title.body, reading.receipt.guessed);
  const agents = {
    ...speakersOf(Object.values(reading.quotes), reading.agents),
    ...(isRecord(head['agents']) && head['agents']),
  };
  const checked = checkedArticle({
    ...EMPTY,
    ...head,
    ...(id !== undefined && { id }),
    lang: language,
    headline: title.headline,
    ...(Object.keys(reading.media).length > 0 && { media: reading.media }),
    ...(Object.keys(reading.quotes).length > 0 && { quotes: reading.quotes }),
    ...(Object.keys(agents).length > 0 && { agents }),
    ...(Object.keys(reading.works).length > 0 && { works: reading.works }),
    ...(Object.keys(reading.notes).length > 0 && {
      notes: { ...reading.notes, ...(isRecord(head['notes']) && head['notes']) },
    }),
    ...(!own && { provenance: provenance(reading.receipt, from) }),
    body: [],
  });
  // The body is made of the model's kinds by this reader alone; to check it again would cost more than to read it.
  const body = reading.lacksIds ? withDerivedIds(title.body) : title.body;
  return { article: { ...checked.article, body }, warnings: checked.warnings };
}

function provenance({ discarded, warnings }: Receipt, from: string | undefined): NonNullable<Article['provenance']> {
  return {
    importer: 'formats/portable-text',
    version,
    ...(from !== undefined && { from }),
    ...(discarded.length > 0 && { discarded: discarded.map(({ reason, text }) => ({ reason, text })) }),
    ...(warnings.length > 0 && { warnings: [...warnings] }),
  };
}

const EMPTY = { type: 'article', schemaVersion: 1, lang: 'und', headline: [], body: [] };

/** A document without a title begins with it: a heading of the first level is the headline. */
function headline(title: unknown, [first]: readonly unknown[], blocks: Block[]): { headline: unknown; body: Block[] } {
  const [opening, ...rest] = blocks;
  const isTitle = title === undefined && opening?.type === 'heading' && isRecord(first) && first['style'] === 'h1';
  return isTitle ? { headline: opening.children, body: rest } : { headline: title ?? [], body: blocks };
}
