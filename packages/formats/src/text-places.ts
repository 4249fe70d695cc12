import type { PlaceIn, Stretch } from './receipt.js';

const REFERENCE = /&(?:lt|gt|amp|quot|apos|#\d{1,7}|#[xX][\dA-Fa-f]{1,6});/g;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Where a text stands in the source that it was taken out of: as it is, or as XML writes it. Where the whole of it was
 * changed on the way, a stretch of it that stands there as it is, once, is found too.
 */
export function textPlaces(source: string, text: string, decoded: () => Decoded): PlaceIn {
  let whole: PlaceIn | undefined;
  return (start, end) => {
    whole ??= wholeText(source, text, decoded);
    return whole(start, end) ?? only(source, text.slice(start, end));
  };
}

const nowhere: PlaceIn = () => undefined;

function wholeText(source: string, text: string, signs: () => Decoded): PlaceIn {
  const found = only(source, text);
  if (found) return (start, end) => ({ start: found.start + start, end: found.start + end });
  if (!/^\u{FEFF}?\s*</u.test(source.slice(0, 1000))) return nowhere;
  const { decoded, at } = signs();
  const written = only(decoded, text);
  if (!written) return nowhere;
  return (start, end) => ({ start: at(written.start + start), end: at(written.start + end) });
}

/** Where a text stands, if it stands there once. */
export function only(source: string, text: string): Stretch | undefined {
  const start = text === '' ? -1 : source.indexOf(text);
  if (start < 0 || source.includes(text, start + 1)) return undefined;
  return { start, end: start + text.length };
}

/** XML with the signs that its references stand for, and where each of them stands in it. */
interface Decoded {
  readonly decoded: string;
  readonly at: (index: number) => number;
}

export function withoutReferences(source: string): Decoded {
  const offsets: { readonly decoded: number; readonly source: number }[] = [{ decoded: 0, source: 0 }];
  let decoded = '';
  let from = 0;
  for (const { 0: reference, index } of source.matchAll(REFERENCE)) {
    decoded += source.slice(from, index) + signOf(reference.slice(1, -1));
    from = index + reference.length;
    offsets.push({ decoded: decoded.length, source: from });
  }
  decoded += source.slice(from);
  const at = (index: number) => {
    const last = offsets.findLast((one) => one.decoded <= index)!; // the first is at 0
    return last.source + index - last.decoded;
  };
  return { decoded, at };
}

function signOf(name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? '';
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
