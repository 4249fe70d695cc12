// How near two readings of a page are to each other.

/** The words of a text; where no blank parts them, each sign is one. */
export const words = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Precision, recall and F1 of words, whatever their order. */
export const score = (found, expected) => {
  const left = new Map();
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of found) {
    const times = left.get(word) ?? 0;
    if (times > 0) left.set(word, times - 1);
    shared += times > 0 ? 1 : 0;
  }
  const precision = found.length > 0 ? shared / found.length : 0;
  const recall = expected.length > 0 ? shared / expected.length : 0;
  const f1 = shared > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
};

/** As many words as expected, from where the expected ones begin; none where they do not. */
export const fromBeginning = (found, expected) => {
  const [one, two, three] = expected;
  const at = found.findIndex(
    (word, index) =>
      word === one &&
      (two === undefined || found[index + 1] === two) &&
      (three === undefined || found[index + 2] === three),
  );
  return at < 0 ? [] : found.slice(at, at + expected.length);
};

export const folded = (text) => words(text ?? '').join('');

/** "right", "others too", "some", "wrong" or "none". */
export const judgeAuthors = (found, expected) => {
  const wanted = namesIn(expected);
  const got = found.flatMap(namesIn);
  if (got.length === 0) return 'none';
  const has = wanted.filter((name) => got.includes(name)).length;
  if (has === wanted.length || got.join('') === wanted.join(''))
    return got.length > wanted.length ? 'others too' : 'right';
  return has > 0 ? 'some' : 'wrong';
};

const namesIn = (text) =>
  text
    .replace(/^\s*by\s+/i, '')
    .replace(/\S+@\S+\.\S+/g, '')
    .split(/\s*(?:,|\band\b|\||&)\s*/i)
    .map(folded)
    .filter(Boolean);

/** "right" where it is the day of the moment in some zone of the world. */
export const judgeDate = (found, expected) => {
  if (!found) return 'none';
  const moment = Date.parse(expected);
  const day = (hours) => new Date(moment + hours * 3_600_000).toISOString().slice(0, 10);
  const given = /^\d{4}-\d{2}-\d{2}/.exec(found)?.[0] ?? new Date(Date.parse(found) || 0).toISOString().slice(0, 10);
  return [day(-12), day(0), day(14)].includes(given) ? 'right' : 'wrong';
};
