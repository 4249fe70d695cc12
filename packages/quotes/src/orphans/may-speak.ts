import { isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Range } from '../tokens/token.js';

/** Whether a guess may fall on a subject at all: a name, a pronoun for people, or a noun for somebody or for a work. */
export function maySpeak(sentence: Sentence, subject: Range | undefined): subject is Range {
  const { words, heads } = sentence.language;
  const head = tokenAt(sentence, subject?.last ?? -1);
  // "Q:", "A:": the letters of an interview name nobody.
  if (!head || (head.text.length === 1 && subject?.first === subject?.last)) return false;
  if (head.capital && !words.pronouns.has(head.lower)) return true;
  return [
    words.personPronouns,
    heads.titles,
    heads.groups,
    heads.organizations,
    heads.documents,
    heads.recordings,
  ].some((list) => isWord(head, list));
}
