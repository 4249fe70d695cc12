import { trimWords } from './content/trim-words.js';
import type { DraftQuote } from './content/draft-quote.js';
import type { FoundQuote } from './found-quote.js';
import { codeOf, languageFor } from './languages/index.js';
import type { Language } from './languages/language.js';
import { marksOfLanguage, type MarkedLanguage } from './languages/marked-languages.js';
import { markedOnly } from './marked-only.js';
import { readMarks } from './marks/read-marks.js';
import { readQuotes } from './read-quotes.js';
import { resolveSpeakers, type Resolved } from './resolve/resolve-speakers.js';
import { splitParagraphs } from './tokens/split-paragraphs.js';

/** What `findQuotes` may be told. */
export interface FindQuotesOptions {
  /** BCP 47 tag of the text; English when it is not given. Without a pack for it only the marks are read. */
  lang?: string;
}

/**
 * Finds the quotations of a text and who said them, in the order of the text. A newline ends a paragraph. The work grows in
 * proportion to the length of the text.
 */
export function findQuotes(text: string, options: FindQuotesOptions = {}): FoundQuote[] {
  const tag = options.lang ?? 'en';
  const language = languageFor(tag);
  return language ? findQuotesIn(text, language) : findMarked(text, marksOfLanguage(codeOf(tag)));
}

/** The same with a language pack in hand. */
export function findQuotesIn(text: string, language: Language): FoundQuote[] {
  const paragraphs = splitParagraphs(text);
  const marks = readMarks(text, paragraphs, language.words.elisions);
  const { quotes, subjects } = readQuotes(text, paragraphs, marks, language);
  const drafts = quotes.sort((a, b) => startOf(a) - startOf(b));
  const resolved = resolveSpeakers(text, drafts, subjects, language);
  return drafts.map((draft, index) => found(text, draft, resolved[index] ?? {}));
}

const findMarked = (text: string, marks: MarkedLanguage): FoundQuote[] =>
  markedOnly(text, readMarks(text, splitParagraphs(text), marks.elisions), marks);

const startOf = (draft: DraftQuote) => draft.fragments[0]?.start ?? 0;

function found(text: string, draft: DraftQuote, { doubtful, ...who }: Resolved): FoundQuote {
  const { mode, rule, place } = draft;
  // The words have a speaker for sure, but who "she" is may be a guess.
  const certainty = doubtful ? 'inferred' : draft.certainty;
  const cue =
    place && place.cue.end > place.cue.start
      ? { span: place.cue, text: text.slice(place.cue.start, place.cue.end), lemma: place.lemma }
      : undefined;
  return {
    mode,
    fragments: draft.fragments.map((fragment) => trimWords(text, fragment)),
    marked: draft.marked.map((span) => ({
      ...trimWords(text, span),
      open: span.open,
      close: span.close,
      outer: span.outer,
    })),
    ...who,
    ...(cue && { cue }),
    certainty: (who.speaker ?? who.source) ? certainty : 'none',
    rule,
  };
}
