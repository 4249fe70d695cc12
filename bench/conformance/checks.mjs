import { wordsIn } from './story.mjs';

const PAIRS = { '“': '”', '«': '»', '„': '“', '"': '"' };

/**
 * The six promises, held against what a converter made of a story. Each gives `undefined` where the story has nothing to hold it
 * against, else what is wrong, and an empty list where nothing is.
 */
export const checks = {
  1: ({ story, shown }) => ofThose(story.said, (word) => !shown.has(word)),
  2: ({ story, quoted }) => ofThose(story.speaker, (word) => quoted.has(word)),
  3: ({ story, shown, quoted }) => ofThose(story.said, (word) => shown.has(word) && !quoted.has(word)),
  4: ({ story, running }) => ofThose(story.pulled, (word) => running.has(word)),
  5: ({ story, shown, everything, told }) =>
    ofThose([...story.kept, ...story.unseen], (word) =>
      word.startsWith('unseen') ? shown.has(word) || !(everything.has(word) || told) : !(shown.has(word) || told),
    ),
  6: () => undefined,
};

const ofThose = (words, isWrong) => (words.length === 0 ? undefined : words.filter(isWrong));

/** What is found in an output: which words are shown, which of them as quoted, which in the running text, which are there at all. */
export function findingsOf(story, lines, output, told) {
  const found = { story, told, shown: new Set(), quoted: new Set(), running: new Set() };
  for (const { apart, text, isQuoted } of lines.map(withTypedMarks)) {
    for (const { word, index } of wordsIn(text)) {
      found.shown.add(word);
      if (isQuoted[index]) found.quoted.add(word);
      if (!apart) found.running.add(word);
    }
  }
  return { ...found, everything: new Set(wordsIn(output).map(({ word }) => word)) };
}

/** A line as one text, with whether each letter of it is quoted: by what holds it, or by marks that are typed around it. */
function withTypedMarks({ runs, apart }) {
  const text = runs.map((run) => run.text).join('');
  // A line that begins with a dash under quoted ones says whose they are, where a format has no sign of its own for it.
  const isRow = /^\s*[—–―]/.test(text);
  const isQuoted = runs.flatMap((run) => Array(run.text.length).fill(run.quoted && !isRow));
  let start;
  let close;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === close) {
      isQuoted.fill(true, start, at);
      close = undefined;
    } else if (close === undefined && PAIRS[text[at]]) [start, close] = [at, PAIRS[text[at]]];
  }
  return { text, isQuoted, apart };
}
