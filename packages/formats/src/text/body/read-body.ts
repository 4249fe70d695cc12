import { noteIn, type Receipt } from '../../receipt.js';
import type { Passage } from '../passages/passage.js';
import { paragraph, wordsOf, type BodyPiece } from './body-piece.js';
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
    index += piece.taken;
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
  const guess = (note: string, place: Passage) => noteIn(receipt, 'guessed', note, [place]);
  if (several?.attribution !== undefined)
    guess(
      `"${short(several.attribution)}" was taken for whose words the quotation above it holds.`,
      passages[index + several.passages.length] ?? passage,
    );
  if (several) return several;
  const shown = short(passage.text);
  if (isDivider(passage.text)) return { type: 'divider', block: { type: 'divider' }, passages: [], taken: 1 };
  if (caption(passage.text, lang) !== undefined) {
    guess(`"${shown}" was taken for the caption of a picture that is not in the text.`, passage);
    return { type: 'figure', block: { type: 'figure', media: [], cutline: wordsOf(passage) }, passages: [], taken: 1 };
  }
  if (isSubhead(passage, before, passages[index + 1])) {
    guess(`"${shown}" was taken for a subhead, since it is short and ends as no sentence does.`, passage);
    const block = { type: 'heading', level: 2, children: wordsOf(passage) } as const;
    return { type: 'heading', block, passages: [passage], taken: 1 };
  }
  return paragraph(passage);
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
