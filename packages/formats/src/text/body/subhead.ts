import type { Passage } from '../passages/passage.js';
import type { BodyPiece } from './body-piece.js';
import { endsSentence, isProse } from '../../furniture/is-prose.js';

const MOST = { units: 90, words: 12 };
/** What a subhead stands above is longer than it. */
const LEAST_AFTER = 80;

/** A short line that ends as no sentence does, after running text or a block of another kind, and before running text. */
export function isSubhead({ text }: Passage, before: BodyPiece | undefined, after: Passage | undefined): boolean {
  if (!before || !after || after.text.length < LEAST_AFTER || before.type === 'heading') return false;
  if (before.type === 'paragraph' && !isProse(before.passages[0]?.text ?? '')) return false;
  if (text.length > MOST.units || text.split(/\s+/).length > MOST.words) return false;
  if (/[:;,–—-]$/.test(text) || /^[“”"„«‘'(]/.test(text) || (endsSentence(text) && !text.endsWith('?'))) return false;
  return /^[\p{Lu}\p{Lo}\p{N}]/u.test(text);
}
