import type { ArchiveSource } from '../archive.js';
import { looksBinary } from '../looks-binary.js';
import { ReadError } from '../read-error.js';

const LARGEST = 65_536;
const SNIFFED = 1024;

/**
 * The text of a file in pieces of at most 64 Ki units, none of which ends inside a pair. Bytes are read in the encoding that
 * a byte order mark or an XML declaration names, else as UTF-8; what is no valid text becomes U+FFFD, one for one.
 * Throws `ReadError`: `empty`, `binary`, `unknown-encoding`.
 */
export async function* textChunks(source: ArchiveSource): AsyncGenerator<string> {
  let decode: ((bytes: Uint8Array, more: boolean) => string) | undefined;
  let carried = '';
  let hasText = false;
  let atStart = true;
  for await (const piece of withLongStart(pieces(source))) {
    if (typeof piece !== 'string') decode ??= decoderFor(piece);
    let text = carried + (typeof piece === 'string' ? piece : (decode?.(piece, true) ?? ''));
    if (atStart) refuseBinary(piece, text);
    if (atStart && text !== '') text = text.replace(/^\u{FEFF}/u, '');
    atStart = false;
    carried = /[\ud800-\udbff]$/.test(text) ? text.slice(-1) : '';
    if (carried !== '') text = text.slice(0, -1);
    hasText ||= text.trim() !== '';
    yield* split(text.toWellFormed());
  }
  const rest = carried + (decode?.(new Uint8Array(), false) ?? '');
  if (!hasText && rest.trim() === '') {
    throw new ReadError(
      'empty',
      'The archive is empty. Without a word there is no comment to read. Check that the export was finished and is the file you mean.',
    );
  }
  if (rest !== '') yield rest.toWellFormed();
}

async function* pieces(source: ArchiveSource): AsyncGenerator<Uint8Array | string> {
  // Some browsers have streams that cannot be iterated.
  if (!('getReader' in source)) return yield* source;
  const reader = source.getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  } finally {
    await reader.cancel();
  }
}

/** The first bytes in one piece that is long enough for an XML declaration; what follows as it comes. */
async function* withLongStart(found: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array | string> {
  let start: Uint8Array | null = new Uint8Array();
  for await (const piece of found) {
    if (piece.length === 0) continue;
    if (start === null || typeof piece === 'string') {
      if (start !== null && start.length > 0) yield start;
      start = null;
      yield piece;
      continue;
    }
    const longer: Uint8Array = new Uint8Array(start.length + piece.length);
    longer.set(start);
    longer.set(piece, start.length);
    start = longer.length < SNIFFED ? longer : null;
    if (start === null) yield longer;
  }
  if (start !== null && start.length > 0) yield start;
}

function* split(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const end = Math.min(start + LARGEST, text.length);
    // Not between the halves of a pair.
    const last = text.charCodeAt(end - 1);
    const next = end < text.length && last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
    yield text.slice(start, next);
    start = next;
  }
}

function decoderFor(first: Uint8Array): (bytes: Uint8Array, more: boolean) => string {
  const start = String.fromCharCode(...first.subarray(0, SNIFFED));
  const declared = /^\u00ef?\u00bb?\u00bf?\s*<\?xml[^>]{1,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1];
  const label = start.startsWith('\u00ff\u00fe')
    ? 'utf-16le'
    : start.startsWith('\u00fe\u00ff')
      ? 'utf-16be'
      : (declared ?? 'utf-8');
  try {
    const decoder = new TextDecoder(label, { ignoreBOM: true });
    return (bytes, more) => decoder.decode(bytes, { stream: more });
  } catch (cause) {
    throw new ReadError(
      'unknown-encoding',
      `The archive says that its encoding is "${label}", which is none that can be read. Its letters would be guessed. Save it as UTF-8 and say so in its first line.`,
      [],
      { cause },
    );
  }
}

function refuseBinary(piece: Uint8Array | string, text: string): void {
  if (!looksBinary(piece, text)) return;
  throw new ReadError(
    'binary',
    'The archive is no text. Its bytes are those of a compressed file, a picture or a program. Unpack it first, and give the file that is inside.',
  );
}
