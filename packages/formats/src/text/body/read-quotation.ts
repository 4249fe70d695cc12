import { shortId } from '@standfirst/core';
import { passageFrom, type Passage } from '../passages/passage.js';
import { wordsOf, type BodyPiece } from './body-piece.js';

const LONGEST_ATTRIBUTION = 200;
const ATTRIBUTION = /^(?:[—–―]|--)\s?(\p{L}.*)$/u;
const MARK = /^>[> \t]{0,8}(?=[^> \t])/;

/** Reads the lines from `index` on that have a `>` before them, as e-mails mark the words of others. */
export function readQuotation(passages: readonly Passage[], index: number): BodyPiece | undefined {
  const lines: Passage[] = [];
  for (let at = index; at < passages.length; at++) {
    const passage = passages[at];
    const mark = passage && MARK.exec(passage.text);
    if (!passage || !mark) break;
    lines.push(passageFrom(passage, mark[0].length));
  }
  if (lines.length === 0) return undefined;
  const children = lines.map((line) => ({ type: 'paragraph' as const, children: wordsOf(line) }));
  const attribution = attributionUnder(lines, passages[index + lines.length]);
  if (attribution === undefined)
    return { type: 'blockquote', block: { type: 'blockquote', children }, passages: lines, taken: lines.length };
  const quote = `q-${shortId(lines.map(({ text }) => text).join('\n'))}`;
  const block = { type: 'blockquote' as const, quote, children };
  return { type: 'blockquote', block, passages: lines, taken: lines.length + 1, attribution };
}

/** "— Ada Lund, harbour master", right under the words of somebody else and without their sign. */
function attributionUnder(lines: readonly Passage[], under: Passage | undefined): string | undefined {
  if (!under || under.group !== lines.at(-1)?.group || under.text.length > LONGEST_ATTRIBUTION) return undefined;
  return ATTRIBUTION.exec(under.text)?.[1];
}
