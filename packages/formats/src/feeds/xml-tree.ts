import { SaxesParser, type SaxesTagNS } from 'saxes';
import { xmlMender } from '../archive/mend-xml.js';
import { ReadError } from '../read-error.js';
import { noteIn, type Receipt } from '../receipt.js';
import { NOT_XML } from '../xml.js';

const MAX_DEPTH = 256;
/** The parser looks through all open elements for a namespace: from here on its time grows with the square of the depth. */
const NO_FEED = 4096;

/** Of faults of one sort, so many are shown. */
const MOST_PLACES = 50;

/** An element of XML: `uri` and `local` name it, prefixes mean nothing. */
export interface XmlElement {
  readonly uri: string;
  readonly local: string;
  /** By `local`, with `uri|` before it where there is one. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

/**
 * The tree of a file of XML, as much of it as can be read; `null` where there is no element. No entity but the five of XML and
 * numbers; what nests deeper than 256 levels is flattened to its words. What is no valid XML is told in the receipt.
 */
export function xmlTree(text: string, receipt: Receipt): XmlElement | null {
  const parser = new SaxesParser({ xmlns: true });
  const top: XmlElement = { uri: '', local: '', attributes: new Map(), children: [] };
  const open = [top];
  let depth = 0;
  let flattened = 0;
  const faults: number[] = [];
  let firstFault = '';
  parser.on('opentag', (tag: SaxesTagNS) => {
    depth += 1;
    if (depth > NO_FEED)
      throw new ReadError(
        'malformed',
        `The source nests deeper than ${NO_FEED} elements. No feed does, and reading on would take without end. Check that it is the feed itself.`,
      );
    if (depth > MAX_DEPTH) return void (flattened += 1);
    const element: XmlElement = { uri: tag.uri, local: tag.local, attributes: attributesOf(tag), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (depth <= MAX_DEPTH) open.pop();
    depth -= 1;
  });
  const addText = (value: string) => void open.at(-1)?.children.push(value);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', ({ message }) => {
    faults.push(parser.position);
    firstFault ||= message.slice(0, 200);
  });
  const mender = xmlMender((count) =>
    noteIn(
      receipt,
      'warnings',
      `${count} characters that XML cannot hold were left out. Look at the source if words are missing.`,
      [...text.matchAll(NOT_XML)]
        .slice(0, MOST_PLACES)
        .map(({ 0: { length }, index }) => ({ start: index, end: index + length })),
    ),
  );
  const mended = mender.write(text) + mender.end();
  parser.write(mended);
  parser.close();
  if (faults.length > 0)
    noteIn(
      receipt,
      'warnings',
      `The source is no valid XML in ${faults.length} ${faults.length > 1 ? 'places' : 'place'}, first at ${firstFault} What could be read was. Look at the source if words are missing.`,
      // The parser stops behind the character that it cannot take; where the text was mended before, it counts another text.
      mended === text
        ? faults
            .slice(0, MOST_PLACES)
            .map(placeBefore)
            .filter(({ end }) => end <= text.length)
        : [],
    );
  if (flattened > 0)
    receipt.warnings.push(
      `${flattened} elements nest deeper than ${MAX_DEPTH} levels and were flattened to their words.`,
    );
  return top.children.find((child) => typeof child !== 'string') ?? null;
}

const placeBefore = (end: number) => ({ start: Math.max(0, end - 1), end: Math.max(1, end) });

const attributesOf = ({ attributes }: SaxesTagNS) =>
  new Map(
    Object.values(attributes).map(({ uri, local, value }) => [uri === '' ? local : `${uri}|${local}`, value] as const),
  );

/** All words in it. Without recursion, for any tree. */
export function wordsOf(element: XmlElement): string {
  let words = '';
  const waiting: (XmlElement | string)[] = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') words += next;
    else for (let index = next.children.length - 1; index >= 0; index--) waiting.push(next.children[index] ?? '');
  }
  return words;
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** What stands in an element of XHTML, as HTML text. */
export function htmlInside(element: XmlElement): string {
  let html = '';
  // An element that is being closed waits as the text of its end tag, told from words by its own box.
  const waiting: (XmlElement | string | { readonly end: string })[] = [...element.children].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') html += escaped(next);
    else if ('end' in next) html += next.end;
    else {
      html += `<${next.local}${[...next.attributes].map(([name, value]) => (name.includes('|') ? '' : ` ${name}="${escaped(value)}"`)).join('')}>`;
      if (VOID.test(next.local)) continue;
      waiting.push({ end: `</${next.local}>` }, ...[...next.children].reverse());
    }
  }
  return html;
}
