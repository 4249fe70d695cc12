import { dropInvisible } from './drop-invisible.js';
import { dropStrayJoiners } from './drop-stray-joiners.js';
import { dropDirectionControls } from './drop-direction-controls.js';
import { utf8Length } from './utf8-length.js';

/** What a text was refused for, or the text in its stored form. */
export type CleanedText =
  { ok: true; text: string; hadControls: boolean } | { ok: false; code: 'malformed-unicode' | 'too-long' };

export interface CleanTextOptions {
  /** Limit in UTF-8 bytes, held after cleaning. */
  maxBytes: number;
  /** `body` keeps line ends and balanced bidi isolates; `line` is any one-line field. */
  kind: 'body' | 'line';
}

const LINE_END = /\r\n|[\r\u0085\u2028\u2029]/g;
// The longest run of marks in natural writing is 3; 8 leaves room.
const MARK_RUN = /(\p{M}{8})\p{M}+/gu;

/**
 * Brings text that a reader typed into its stored form. The order matters: size before any pattern runs, normal form before
 * anything is counted. Nothing is replaced silently: text that is not Unicode is refused.
 */
export function cleanText(raw: string, { maxBytes, kind }: CleanTextOptions): CleanedText {
  if (!raw.isWellFormed()) return { ok: false, code: 'malformed-unicode' };
  // Twice: line ends arrive as CR LF and normalisation may also shrink; the exact limit comes after both.
  if (raw.length > 2 * maxBytes || utf8Length(raw) > 2 * maxBytes) return { ok: false, code: 'too-long' };
  const stored = storedForm(raw, kind);
  const text = kind === 'body' ? closeGaps(stored.text).trimStart() : stored.text.trim();
  if (utf8Length(text) > maxBytes) return { ok: false, code: 'too-long' };
  return { ok: true, text, hadControls: stored.hadControls };
}

/**
 * Words that another system kept, in the form in which this one keeps what readers type. Nothing is refused: halves of pairs
 * become U+FFFD. White space stays.
 */
export const tidyText = (raw: string, kind: CleanTextOptions['kind']): string =>
  storedForm(raw.toWellFormed(), kind).text;

function storedForm(raw: string, kind: CleanTextOptions['kind']) {
  const composed = raw.replace(LINE_END, '\n').normalize('NFC');
  const { text, hadControls } = dropInvisible(composed);
  const directed = dropDirectionControls(dropStrayJoiners(text), kind);
  return { text: directed.replace(MARK_RUN, '$1'), hadControls };
}

/** More than two empty lines in a row become one, and none stands at the end. Spaces behind words stay: they were typed. */
function closeGaps(text: string): string {
  const kept: string[] = [];
  let empty = 0;
  for (const line of text.split('\n')) {
    empty = line.trim() === '' ? empty + 1 : 0;
    if (empty === 3) kept.length -= 1;
    if (empty < 3) kept.push(line);
  }
  while (kept.at(-1)?.trim() === '') kept.pop();
  return kept.join('\n');
}
