// Rules of the kind that textacy's `direct_quotations` has, in our own words and without a parser: pairs of marks, four words or
// more and no title, the nearest verb of saying in the sentence before, around or behind, its neighbour as the subject.
const PAIRS = /“([^”\n]*)”|„([^“”\n]*)[“”]|«([^»\n]*)»|"([^"\n]*)"/g;
const VERBS = new Set(
  `accuse add admit agree announce argue ask assert claim comment confirm conclude continue declare deny describe estimate explain
  insist instruct mention note observe order predict promise recall recommend remark remember remind reply report request respond
  reveal say state suggest suspect tell testify think urge warn worry write`
    .split(/\s+/)
    .flatMap((verb) => [verb, `${verb}s`, verb.endsWith('e') ? `${verb}d` : `${verb}ed`, verb.replace(/y$/, 'ied')])
    .concat(['said', 'told', 'wrote', 'thought']),
);
const WINDOW = 160;

export const name = 'rules of a window (as textacy has them)';

export function read(text) {
  const pairs = [...text.matchAll(PAIRS)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  return pairs.flatMap(({ start, end }) => {
    const words = text.slice(start + 1, end - 1).match(/\p{L}[\p{L}'’-]*/gu) ?? [];
    if (words.length < 4 || words.every((word) => /^\p{Lu}/u.test(word))) return [];
    const speaker = speakerNear(text, pairs, start, end);
    return speaker ? [{ start: start + 1, end: end - 1, ...speaker }] : [];
  });
}

/** The subject of the nearest verb of saying that stands in no quotation: right behind it, or before it. */
function speakerNear(text, pairs, start, end) {
  const from = Math.max(0, start - WINDOW);
  const verbs = [...text.slice(from, end + WINDOW).matchAll(/\p{L}+/gu)]
    .map(({ 0: word, index }) => ({ word, start: from + index, end: from + index + word.length }))
    .filter(({ word }) => VERBS.has(word))
    .filter((verb) => !pairs.some((pair) => pair.start < verb.start && verb.end < pair.end))
    .sort((one, other) => distance(one, start, end) - distance(other, start, end));
  for (const verb of verbs) {
    const behind = /^ ((?:the |The )?(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*|he|she|they|it)|the \p{Ll}+)/u.exec(
      text.slice(verb.end, verb.end + 80),
    );
    const before =
      /((?:[Tt]he )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Tt]he \p{Ll}+)(?: (?:also|later|then))?,? $/u.exec(
        text.slice(Math.max(0, verb.start - 80), verb.start),
      );
    const found = verb.start >= end ? (behind ?? before) : (before ?? behind);
    if (found) return { speaker: found[1], cue: verb.word };
  }
  return undefined;
}

const distance = (verb, start, end) => (verb.end <= start ? start - verb.end : Math.abs(verb.start - end));
