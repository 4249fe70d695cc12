import { isPunctuation, isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Range } from '../tokens/token.js';
import { nounPhraseBefore } from './noun-phrase-before.js';

/** How many people one verb may have. */
const mostPartners = 6;

/**
 * A subject with those who speak together with it: "Ann Lund and her deputy, Tom Moll", "Kim, Lee and Park". Words of several
 * are never given to the last of them alone.
 */
export function jointSubject(sentence: Sentence, subject: Range): Range {
  const { nameLinks } = sentence.language.words;
  const link = subject.first - 1;
  if (!isWord(tokenAt(sentence, link), nameLinks)) return listed(sentence, subject);
  const end = isPunctuation(tokenAt(sentence, link - 1), /^,$/) ? link - 2 : link - 1;
  const partner = nounPhraseBefore(sentence, end);
  if (!partner || !isSomebody(sentence, partner)) return subject;
  const whole = listed(sentence, { first: partner.first, last: subject.last });
  return opensClause(sentence, whole.first) ? whole : subject;
}

/** "Kim, Lee and Park": the names before, a comma between two. */
function listed(sentence: Sentence, subject: Range): Range {
  const { words } = sentence.language;
  const hasLink = sentence.tokens
    .slice(subject.first, subject.last + 1)
    .some((token) => isWord(token, words.nameLinks));
  let { first } = subject;
  for (let count = 0; hasLink && count < mostPartners && isPunctuation(tokenAt(sentence, first - 1), /^,$/); count++) {
    const before = nounPhraseBefore(sentence, first - 2);
    const isName = before && tokenAt(sentence, before.last)?.capital && isSomebody(sentence, before);
    if (!isName || !opensClause(sentence, before.first, /^,$/)) break;
    first = before.first;
  }
  return opensClause(sentence, first) ? { first, last: subject.last } : subject;
}

const isSomebody = (sentence: Sentence, { first, last }: Range) =>
  !isWord(tokenAt(sentence, last), sentence.language.words.timeWords) &&
  (isWord(tokenAt(sentence, last), sentence.language.heads.groups) ||
    isWord(tokenAt(sentence, last), sentence.language.heads.organizations) ||
    tokenAt(sentence, last)?.capital === true ||
    isWord(tokenAt(sentence, first), sentence.language.words.determiners));

/** Nothing stands before a subject but a mark, or the words said. */
function opensClause(sentence: Sentence, first: number, mark = /^[,:;—–]$/): boolean {
  const before = tokenAt(sentence, first - 1);
  return before === undefined || before.kind === 'quoted' || isPunctuation(before, mark);
}
