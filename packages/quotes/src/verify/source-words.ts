import { readWords, type Word } from './word.js';

/** The words of a source. */
export interface SourceWords {
  text: string;
  words: readonly Word[];
  /** All forms that occur. */
  forms: ReadonlySet<string>;
}

/** Reads a source in all the ways that it can be read: a hyphen at the end of a line may join two halves or belong between words. */
export function readSource(text: string): SourceWords[] {
  const words = readWords(text);
  const joined = joinLineEnds(text, words);
  return joined.length < words.length ? [withForms(text, words), withForms(text, joined)] : [withForms(text, words)];
}

const withForms = (text: string, words: readonly Word[]): SourceWords => ({
  text,
  words,
  forms: new Set(words.map(({ form }) => form)),
});

/** "infor-\nmation" as one word. */
function joinLineEnds(text: string, words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  let brokenAt = -1;
  for (const word of words) {
    const before = joined.at(-1);
    const isHalf = before && brokenAt === before.end && /^\p{Ll}/u.test(word.form);
    if (isHalf) joined[joined.length - 1] = { ...word, start: before.start, form: before.form + word.form };
    else joined.push(word);
    brokenAt = /^[-‐][ \t]{0,80}\r?\n/.test(text.slice(word.end, word.end + 90)) ? word.end : -1;
  }
  return joined;
}
