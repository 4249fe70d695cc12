import { passageFrom, type Passage } from '../passages/passage.js';
import type { BodyPiece } from './body-piece.js';

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
  const children = lines.map(({ text }) => ({ type: 'paragraph' as const, children: text }));
  return { type: 'blockquote', block: { type: 'blockquote', children }, passages: lines };
}
