import { ownHtml, textOf } from '../serialized/wordpress-block.js';
import type { PostKind } from './index.js';

/** A formula on a line of its own: what its writer typed, since an article has no kind for formulas. */
export const math: PostKind = (block, reading) => {
  const latex = textOf(block.attributes, 'latex');
  if (latex === undefined) return reading.html(ownHtml(block));
  reading.warn(FORMULA);
  return [{ type: 'codeBlock', id: '', language: 'latex', value: latex }];
};

export const FORMULA =
  'A formula was kept as it was typed, in LaTeX. Readers get that instead of the formula. Look whether they can do with it.';
