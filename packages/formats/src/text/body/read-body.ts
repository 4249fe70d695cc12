import type { Receipt } from '../../receipt.js';
import type { Passage } from '../passages/passage.js';
import { paragraph, type BodyPiece } from './body-piece.js';
import { caption } from './caption.js';
import { isDivider } from './divider.js';
import { readList } from './read-list.js';
import { readQuotation } from './read-quotation.js';
import { isSubhead } from './subhead.js';

/** The blocks of the body, in order. What is no paragraph for certain signs stands in the receipt as guessed. */
export function readBody(passages: readonly Passage[], lang: string, receipt: Receipt): BodyPiece[] {
  const pieces: BodyPiece[] = [];
  for (let index = 0; index < passages.length;) {
    const piece = readPiece(passages, index, pieces.at(-1), lang, receipt);
    pieces.push(piece);
    // A divider and a figure without words still took their passage.
    index += Math.max(1, piece.passages.length);
  }
  return pieces;
}

function readPiece(
  passages: readonly Passage[],
  index: number,
  before: BodyPiece | undefined,
  lang: string,
  receipt: Receipt,
): BodyPiece {
  const passage = passages[index];
  if (!passage) throw new RangeError('readPiece was asked for a passage that is not there.');
  const several = readQuotation(passages, index) ?? readList(passages, index);
  if (several) return several;
  const shown = short(passage.text);
  if (isDivider(passage.text)) return { type: 'divider', block: { type: 'divider' }, passages: [] };
  const words = caption(passage.text, lang);
  if (words !== undefined) {
    receipt.guessed.push(`"${shown}" was taken for the caption of a picture that is not in the text.`);
    return { type: 'figure', block: { type: 'figure', media: [], cutline: words }, passages: [] };
  }
  if (isSubhead(passage, before, passages[index + 1])) {
    receipt.guessed.push(`"${shown}" was taken for a subhead, since it is short and ends as no sentence does.`);
    return { type: 'heading', block: { type: 'heading', level: 2, children: passage.text }, passages: [passage] };
  }
  return paragraph(passage);
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
