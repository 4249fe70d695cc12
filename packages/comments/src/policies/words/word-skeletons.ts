import { wordSkeleton } from '@standfirst/core';

/** The root locale: lists hold words of any language, and so do comments. */
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * The words of a text as they look: compatibility forms, case, accents, look-alikes of other alphabets and what nobody sees
 * make no difference. Letters that stand alone (`c a s i n o`) are one word, too.
 */
export function wordSkeletons(text: string): string[] {
  // What nobody sees goes first: it would part a word.
  const seen = text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(seen)) {
    const skeleton = isWordLike ? wordSkeleton(segment) : '';
    if (skeleton !== '') words.push(skeleton);
  }
  return [...words, ...spelledWords(words)];
}

function spelledWords(words: readonly string[]): string[] {
  const spelled: string[] = [];
  let run = '';
  for (const word of [...words, 'end']) {
    if (word.length === 1) run += word;
    else {
      if (run.length > 2) spelled.push(run);
      run = '';
    }
  }
  return spelled;
}
