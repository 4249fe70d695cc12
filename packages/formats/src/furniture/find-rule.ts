import { endsSentence } from './is-prose.js';
import { languages } from '../languages/page-languages.js';
import { foldLine, LONGEST_LINE } from './fold-line.js';
import type { FurnitureRule } from './furniture-rule.js';

/** Between several pieces of a bar of links. */
const BAR = /[|•·∙›»>/]/;

/** An arrow at an end leads to another page. */
const ARROW = /^[←⟵⇐]|[→⟶⇒]$/;
const QUOTES = /[“”"„«»]/;
/** A line shorter than that can end with a stop and still be no sentence of the article: "Read more: Pier closed." */
const SENTENCE = 60;
const isSentence = (text: string) => text.length >= SENTENCE && endsSentence(text);

const whole = new Map<string, FurnitureRule>();
/** By their first letter, so that a line is held against few. */
const starts = new Map<string, { readonly words: string; readonly rule: FurnitureRule }[]>();
const patterns: { readonly pattern: RegExp; readonly rule: FurnitureRule }[] = [];
// The rules of all languages at once: a page in one language often has the frame of another.
for (const rule of languages.flatMap(({ furniture }) => furniture)) {
  for (const line of rule.lines) {
    if (line.endsWith('*')) {
      const alike = starts.get(line.charAt(0)) ?? [];
      starts.set(line.charAt(0), alike);
      alike.push({ words: line.slice(0, -1), rule });
    } else if (!whole.has(line)) whole.set(line, rule);
  }
  for (const pattern of rule.patterns ?? []) patterns.push({ pattern, rule });
}

const firstWord = (line: string): string => line.split(' ', 1)[0]!; // a split has a first piece
const firstWords = new Set([...whole.keys()].map(firstWord));

/** The rule that knows this line, or `undefined`. A bar of links ("Home | News | Sport") is known by its pieces. */
export function findRule(text: string): FurnitureRule | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const line = foldLine(text);
  const rule =
    whole.get(line) ??
    starts
      .get(line.charAt(0))
      ?.find(
        ({ words, rule: { sentences } }) =>
          line.startsWith(words) && (sentences ? !QUOTES.test(text) : !isSentence(text)),
      )?.rule ??
    (QUOTES.test(text) ? undefined : patterns.find(({ pattern }) => pattern.test(line))?.rule) ??
    severalLines(line);
  if (rule) return rule;
  if (ARROW.test(text) && !endsSentence(text)) return { reason: 'navigation', lines: [] };
  if (!BAR.test(text)) return undefined;
  const pieces = text.split(BAR).map(foldLine);
  const known = pieces.map((piece) => whole.get(piece));
  const first = known[0];
  if (!first) return undefined;
  // Where every piece is known, or the first leads home, they are furniture together, however weak each one is.
  return known.every(Boolean) || isTrail(text, first) ? { reason: first.reason, lines: first.lines } : undefined;
}

/** A button has no more words than that. */
const MOST_WORDS = 24;
const LONGEST_PIECE = 6;

/** "Share on Facebook Share on Twitter": known lines without a bar between them. One of them must be no word that articles use. */
function severalLines(line: string): FurnitureRule | undefined {
  if (!firstWords.has(firstWord(line))) return undefined;
  const words = line.split(' ');
  if (words.length > MOST_WORDS) return undefined;
  /** For each number of words from the front: whether they are all known lines, and the strong rule among them. */
  const known: { readonly strong: FurnitureRule | undefined }[] = [{ strong: undefined }];
  for (let end = 1; end <= words.length; end++) {
    for (let start = Math.max(0, end - LONGEST_PIECE); start < end && !known[end]; start++) {
      const rule = known[start] && whole.get(words.slice(start, end).join(' '));
      if (rule) known[end] = { strong: known[start]?.strong ?? (rule.weak ? undefined : rule) };
    }
  }
  return known[words.length]?.strong;
}

/** "Home > News > Harbour": the way to the page, whose steps nobody can know. */
const isTrail = (text: string, { reason }: FurnitureRule) =>
  reason === 'navigation' && /[>›»]/.test(text) && text.length <= 120 && !endsSentence(text);
