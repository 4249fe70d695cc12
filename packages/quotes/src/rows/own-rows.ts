import { articleText, quotesOf, type Article, type SpokenQuote } from '@standfirst/core';
import { trimWords } from '../content/trim-words.js';
import type { Span } from '../span.js';
import type { OwnWords } from './own-words.js';
import type { QuoteRow } from './quote-row.js';

/** The quotations that an article has already, as it says who speaks; `continues` counts these rows alone. */
export function ownRows(article: Article, { words, mentions }: OwnWords): QuoteRow[] {
  const text = articleText(article);
  const spoken = quotesOf(article).filter(({ quote }) => words.has(quote.id));
  const rows: QuoteRow[] = [];
  const indexOf = new Map(spoken.map(({ quote }, index) => [quote.id, index]));
  for (const each of spoken) {
    const { quote, source, continues } = each;
    const spans = (words.get(quote.id) ?? []).map((span) => trimWords(text, insideMarks(text, span)));
    const before = continues === undefined ? undefined : indexOf.get(continues);
    const speaker = mentions.get(quote.id) ?? rows[before ?? -1]?.speaker ?? null;
    rows.push({
      text: spans.map(({ start, end }) => text.slice(start, end)).join(' '),
      mode: quote.mode,
      speaker,
      entity: each.speakerName ?? titleOf(source),
      speakerKind: kindOf(each, speaker, rows[before ?? -1]),
      source: titleOf(source),
      cue: quote.cue ?? null,
      certainty: quote.origin?.certainty ?? (each.speaker || source ? 'explicit' : 'none'),
      rule: quote.origin?.rule ?? quote.origin?.by ?? 'given',
      continues: before ?? null,
      start: spans[0]?.start ?? 0,
      end: spans.at(-1)?.end ?? 0,
    });
  }
  return rows;
}

const OPEN = /^["“„«‹‘「『]/;
const CLOSE = /["”“»›’」』][.,!?…]?$/;
const INSIDE = /["“”„«»‹›「」『』]/;

/** Words in a block quote may stand between marks besides. */
function insideMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end).trim();
  const close = words.search(CLOSE);
  if (!OPEN.test(words) || close <= 0 || INSIDE.test(words.slice(1, close))) return { start, end };
  const from = start + text.slice(start, end).indexOf(words);
  return { start: from + 1, end: from + close };
}

const titleOf = (source: SpokenQuote['source']): string | null =>
  source && 'title' in source ? (source.title ?? null) : null;

/** A work speaks where the words that name the speaker name it: "the report"; and where a quotation of its own goes on. */
function kindOf({ speaker, source }: SpokenQuote, mention: string | null, before?: QuoteRow): QuoteRow['speakerKind'] {
  const words = mention?.toLowerCase() ?? '';
  const isWork = source?.kind === 'document' || source?.kind === 'recording';
  const isNamed =
    words.length > 2 &&
    (titleOf(source)?.toLowerCase().includes(words) === true ||
      (source?.kind === 'document' && words.split(/\s+/).includes(source.genre ?? '')));
  const goesOn = before !== undefined && before.speakerKind === source?.kind;
  if (isWork && (isNamed || goesOn || !speaker)) return source.kind;
  return speaker?.kind ?? null;
}
