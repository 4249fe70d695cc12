import type { Span } from '../span.js';
import { placeOf } from './change.js';
import { doubts } from './doubts.js';
import { findChanges } from './find-changes.js';
import { findPassage, type Passage } from './find-passage.js';
import { verifyLimits } from './limits.js';
import { denialIn } from './negations.js';
import { readQuotation, type Quotation } from './quotation.js';
import { readSource, type SourceWords } from './source-words.js';
import type { QuotedPieces, QuoteVerdict } from './verdict.js';
import { verbatimRuns } from './verbatim-runs.js';
import { withMeaning } from './with-meaning.js';

/** What `verifyQuote` may be told. */
export interface VerifyOptions {
  /** BCP 47 tag of quotation and source: whose words for "not" are known. All of them, when it is not given. */
  lang?: string;
}

/**
 * Holds a quotation against the text of its source: do the words stand there? What print changes does not count: the shape of
 * marks and dashes, spaces and line breaks, soft hyphens, ligatures, Unicode normal forms. "[…]" and "…" stand for words left
 * out, "[the group]" for words of the source, "[T]he" for either letter, "[sic]" for nothing. Doubt is never `exact`. The work
 * grows in proportion to the source; see `verifyLimits` for what bounds the rest.
 */
export function verifyQuote(quote: QuotedPieces, sourceText: string, options: VerifyOptions = {}): QuoteVerdict {
  return verifyAgainst(quote, readSource(sourceText), options);
}

/** The same with a source that was read already: in each of its readings. The best of them counts. */
export function verifyAgainst(
  quote: QuotedPieces,
  readings: readonly SourceWords[],
  { lang }: VerifyOptions,
): QuoteVerdict {
  const quotation = readQuotation(quote);
  if (quotation.stretches.length === 0 || quotation.stretches.length > verifyLimits.mostJoins)
    return { outcome: 'not-found' };
  const verdicts = readings.map((source) => verdictOf(quotation, source, denialIn(lang)));
  return (
    order.flatMap((outcome) => verdicts.find((verdict) => verdict.outcome === outcome) ?? [])[0] ?? {
      outcome: 'not-found',
    }
  );
}

const order = ['exact', 'altered', 'interleaved', 'not-found'] as const;

function verdictOf(quotation: Quotation, source: SourceWords, denies: (form: string) => boolean): QuoteVerdict {
  const passage = findPassage(quotation, source);
  if (passage) {
    const changes = doubts(quotation, passage, source, denies);
    const place = placeOf(source, { start: passage[0]?.start ?? 0, end: passage.at(-1)?.end ?? 0 });
    return changes.length > 0
      ? { outcome: 'altered', place, changes }
      : { outcome: 'exact', places: stretchesOf(passage, source) };
  }
  const interrupted = isProof(quotation) ? findPassage(quotation, source, verifyLimits.longestOmission) : undefined;
  if (interrupted) return { outcome: 'interleaved', places: stretchesOf(interrupted, source) };
  const likeness = findChanges(quotation, source);
  const forms = quotation.stretches.flatMap(({ words }) => words.map(({ form }) => form));
  const runs = likeness?.isCut ? undefined : verbatimRuns(forms, source);
  if (runs && runs.length > 1) return { outcome: 'interleaved', places: stretchesOf(runs, source) };
  if (!likeness) return { outcome: 'not-found' };
  const { place, passage: alike } = likeness;
  const changes = [...likeness.changes, ...doubts(quotation, alike, source, denies)];
  if (changes.length === 0) return { outcome: 'interleaved', places: stretchesOf(alike, source) };
  return { outcome: 'altered', place, changes: changes.map((change) => withMeaning(change, denies)) };
}

/** Pieces of one word are found in order in any long text. */
const isProof = ({ stretches }: Quotation) => stretches.every(({ words }) => words.length > 1);

/** The unbroken stretches of a passage. */
function stretchesOf(passage: Passage, source: SourceWords): Span[] {
  const merged: Span[] = [];
  for (const span of passage) {
    const before = merged.at(-1);
    if (before?.end === span.start) merged[merged.length - 1] = { start: before.start, end: span.end };
    else merged.push(span);
  }
  return merged.map((span) => placeOf(source, span));
}
