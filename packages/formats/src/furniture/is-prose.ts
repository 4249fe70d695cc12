/** Shorter lines can be prose too, but nothing may be concluded from them. */
const LEAST = 80;
const SENTENCE_END = /[.!?…。！？؟۔।][”"’'»›)\]」』]{0,3}$/u;

/** Whether a passage ends as a sentence does, in the scripts that have a sign for that. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-6));

/** Whether a passage is certainly running text and no line of a page's furniture. */
export const isProse = (text: string): boolean =>
  text.length >= LEAST && (endsSentence(text) || text.length >= LEAST * 3);
