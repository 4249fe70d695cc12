import { isAbbreviation } from '../tokens/ends-at-stop.js';
import { isPunctuation, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Attribution } from './attribution.js';

/** “…” — Ann Example: a quotation at the start of its sentence, a dash and nothing but a name. */
export function signature(sentence: Sentence, index: number): Attribution | undefined {
  const dash = tokenAt(sentence, index - 1);
  if (!tokenAt(sentence, index)?.capital || !isPunctuation(dash, /^(?:[―—–-]|--)$/)) return undefined;
  if (index - 2 !== sentence.first || tokenAt(sentence, index - 2)?.kind !== 'quoted') return undefined;
  let last = index;
  while (belongsToName(sentence, last)) last += 1;
  const after = tokenAt(sentence, last + 1);
  if (after && !isPunctuation(after, /^[,.(;]$/)) return undefined;
  const cue = { first: index - 1, last: index - 1 };
  return {
    rule: 'signature',
    order: 'signature',
    cue,
    subject: { first: index, last },
    region: { first: index - 1, last },
    lemma: '—',
  };
}

function belongsToName(sentence: Sentence, last: number): boolean {
  const next = tokenAt(sentence, last + 1);
  return next?.capital === true || (next?.text === '.' && isAbbreviation(sentence.tokens, last, sentence.language));
}
