/** Where a sentence stands: its paragraph, and its number within it. */
interface Place {
  paragraph: number;
  number: number;
}

/** Whether a sentence is the next one of its paragraph, or opens the next paragraph. */
export function isNext(sentence: Place, before: Place): boolean {
  if (before.paragraph === sentence.paragraph) return sentence.number - before.number === 1;
  return sentence.paragraph - before.paragraph === 1 && sentence.number === 0;
}
