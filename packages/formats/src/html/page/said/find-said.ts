import { everyBlock, inlineText, type Block } from '@standfirst/core';
import { folded } from '../folded.js';
import type { QuotedStretch } from './stretches.js';

/** Fewer letters than these may stand anywhere by chance; where a letter is a word, fewer do. */
const CHANCE = 20;
const CHANCE_IN_HAN = 8;
const HAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** The stretches that hold these letters: several where an attribution parts them or paragraphs do; longer ones where they are a part. */
export function findSaid(
  letters: string,
  stretches: readonly QuotedStretch[],
  blocks: readonly Block[],
): readonly QuotedStretch[] {
  for (const [from, { letters: first }] of stretches.entries()) {
    if (!letters.startsWith(first)) continue;
    let end = from + 1;
    let said = first;
    while (
      said.length < letters.length &&
      end < stretches.length &&
      letters.startsWith(stretches[end]!.letters, said.length)
    )
      said += stretches[end++]!.letters;
    if (said === letters) return stretches.slice(from, end);
  }
  if (letters.length < (HAN.test(letters) ? CHANCE_IN_HAN : CHANCE)) return [];
  const around = stretches.find((one) => one.letters.includes(letters));
  const bare = around ?? unmarked(letters, blocks);
  return bare ? [bare] : [];
}

/** The same words in a paragraph that prints no marks around them. */
function unmarked(letters: string, blocks: readonly Block[]): QuotedStretch | undefined {
  for (const block of everyBlock(blocks)) {
    if (block.type !== 'paragraph') continue;
    const text = inlineText(block.children);
    const at = folded(text).indexOf(letters);
    const place = at < 0 ? undefined : placeOfLetters(text, at, at + letters.length);
    if (place) return { letters, block, ...place };
  }
  return undefined;
}

/** Where in a text the letters from one to another stand that are left of it when it is folded. */
function placeOfLetters(text: string, from: number, to: number): { start: number; end: number } | undefined {
  let [letters, at, start] = [0, 0, -1];
  for (const character of text) {
    const count = folded(character).length;
    if (count > 0 && letters >= from && start < 0) start = at;
    letters += count;
    at += character.length;
    if (count > 0 && letters >= to) return start < 0 ? undefined : { start, end: at };
  }
  return undefined;
}
