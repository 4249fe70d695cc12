import { tally } from '@standfirst/core';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { ArchiveSource } from '../archive.js';
import type { ArchiveReceipt } from '../archive-receipt.js';
import { ReadError } from '../read-error.js';
import { xmlMender } from './mend-xml.js';
import { ownText } from './own-text.js';
import { textChunks } from './text-chunks.js';

const MAX_DEPTH = 256;
/** How long text or a tag may be, in UTF-16 units; WordPress's own column for a post ends at a fraction of it in practice. */
const MAX_PIECE = 16 * 1024 * 1024;

// What the parser says of text that is mended as it stands, in the words of the version that is pinned.
const HARMLESS = new Set([
  'the string "]]>" is disallowed in char data.',
  'malformed comment.',
  'malformed character entity.',
  // What a server prints around a file that it makes: warnings, an empty line.
  'text data outside of root node.',
  'an XML declaration must be at the start of the document.',
]);

/** A tag with its namespaces resolved: look at `uri` and `local`, prefixes mean nothing. */
export type XmlTag = SaxesTagNS;

/** Makes items of tags and text. */
export interface XmlReader {
  /** `depth` of the root is 1. */
  open(tag: XmlTag, depth: number): void;
  text(text: string): void;
  close(tag: XmlTag, depth: number): void;
}

/**
 * Reads XML as a stream, and gives the items that `makeReader` emits as soon as they are whole. No document type, so no
 * entity but the five of XML and numbers; at most 256 levels. `isRoot` says whether it is a file of the right sort.
 * Throws `ReadError` before the root element alone: later damage ends the items, and stands in the receipt with its line.
 */
export async function* readXml<Item>(
  source: ArchiveSource,
  receipt: ArchiveReceipt,
  isRoot: (tag: XmlTag) => boolean,
  makeReader: (emit: (item: Item) => void) => XmlReader,
): AsyncGenerator<Item> {
  const items: Item[] = [];
  const state = new XmlState(
    receipt,
    isRoot,
    makeReader((item) => items.push(item)),
  );
  const mender = xmlMender((count) =>
    tally(receipt.changed, 'character that XML cannot hold: left out', undefined, count),
  );
  for await (const chunk of textChunks(source)) {
    state.write(mender.write(chunk));
    yield* items.splice(0);
    if (receipt.brokeOff) return;
  }
  state.end(mender.end());
  yield* items.splice(0);
}

/** The same of a text that is in memory already. */
export function readXmlText<Item>(
  text: string,
  receipt: ArchiveReceipt,
  isRoot: (tag: XmlTag) => boolean,
  makeReader: (emit: (item: Item) => void) => XmlReader,
): Item[] {
  const items: Item[] = [];
  const state = new XmlState(
    receipt,
    isRoot,
    makeReader((item) => items.push(item)),
  );
  const mender = xmlMender((count) =>
    tally(receipt.changed, 'character that XML cannot hold: left out', undefined, count),
  );
  for (let at = 0; at < text.length && !receipt.brokeOff; at += CHUNK)
    state.write(mender.write(text.slice(at, at + CHUNK)));
  if (!receipt.brokeOff) state.end(mender.end());
  return items;
}

/** So much of a text is looked at at once. */
const CHUNK = 65_536;

/** The parser, and what it has found so far. */
class XmlState {
  readonly #parser = new SaxesParser({ xmlns: true });
  #depth = 0;
  #written = 0;
  #lastEvent = 0;
  #sawRoot = false;

  constructor(
    readonly receipt: ArchiveReceipt,
    isRoot: (tag: XmlTag) => boolean,
    reader: XmlReader,
  ) {
    const parser = this.#parser;
    const whileSound = <Part>(handle: (part: Part) => void) => {
      return (part: Part) => {
        this.#lastEvent = this.#written;
        if (!receipt.brokeOff) handle(part);
      };
    };
    parser.on('doctype', () => {
      throw doctype();
    });
    parser.on(
      'opentag',
      whileSound((tag: XmlTag) => {
        this.#depth += 1;
        if (this.#depth === 1 && !isRoot(tag)) throw notAnArchive(tag.name);
        this.#sawRoot = true;
        if (this.#depth > MAX_DEPTH) this.#breakOff(`It nests deeper than ${MAX_DEPTH} elements`);
        else reader.open(tag, this.#depth);
      }),
    );
    parser.on(
      'closetag',
      whileSound((tag: XmlTag) => {
        reader.close(tag, this.#depth);
        this.#depth -= 1;
      }),
    );
    const text = whileSound((value: string) => this.#depth > 0 && reader.text(ownText(value)));
    parser.on('text', text);
    parser.on('cdata', text);
    parser.on('error', (error) => this.#fail(error.message.replace(/^\d+:\d+: /, '')));
  }

  write(chunk: string): void {
    this.#written += chunk.length;
    this.#parser.write(chunk);
    if (this.#written - this.#lastEvent > MAX_PIECE) this.#breakOff('A single piece of it is longer than 16 MiB');
  }

  end(rest: string): void {
    this.write(rest);
    if (this.receipt.brokeOff) return;
    if (!this.#sawRoot || this.#depth > 0) this.#breakOff('It ends in the middle');
  }

  #fail(what: string): void {
    if (HARMLESS.has(what))
      return tally(this.receipt.changed, 'text that is no valid XML', `line ${this.#parser.line}`);
    this.#breakOff(`It is no valid XML there (${what.replace(/\.$/, '').slice(0, 200)})`);
  }

  #breakOff(why: string): void {
    if (!this.#sawRoot) throw notXml();
    const { line } = this.#parser;
    this.receipt.brokeOff ??= {
      line,
      message: `The archive could not be read beyond line ${line}. ${why}, so what stands behind it is missing. Export it again, or repair the file and import it again: what is there already is not doubled.`,
    };
  }
}

const doctype = () =>
  new ReadError(
    'doctype',
    'The archive has a document type (<!DOCTYPE …>). With one a file can read other files and grow without end, and no export of comments needs it. Remove the line, if you know where the file comes from.',
  );

const notXml = () =>
  new ReadError(
    'malformed',
    'The archive is no XML from its very beginning. Without that no comment can be told from the rest. Check that it is the export itself and not a page that shows it.',
  );

export const notAnArchive = (root: string): ReadError =>
  new ReadError(
    'not-archive',
    `The file begins with <${root.slice(0, 100)}> and is no archive of this sort. Nothing in it can be told to be a comment. Give the file that the system exported, and name its sort.`,
  );
