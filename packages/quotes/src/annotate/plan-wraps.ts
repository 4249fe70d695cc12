import type { FoundQuote, MarkedFragment } from '../found-quote.js';
import { contains, type Span } from '../span.js';
import type { IdentifiedQuote } from './identify.js';
import type { Wrap } from './wrap-leaves.js';

/** The stretches that become inlines: the words of each quotation, and who says so and how. */
export function planWraps(text: string, quotes: readonly IdentifiedQuote[]): Wrap[] {
  const words = quotes.flatMap(({ id, found }) => wordWraps(text, id, found));
  return nested([...words, ...attributionWraps(quotes)]).kept;
}

/** The quotations whose words can stand in one tree: of two that cross, the later one goes. */
export function withoutCrossing(text: string, quotes: readonly IdentifiedQuote[]): IdentifiedQuote[] {
  const { crossing } = nested(quotes.flatMap(({ id, found }) => wordWraps(text, id, found)));
  const gone = new Set(crossing.flatMap((wrap) => wrap.quotes));
  return quotes.filter(({ id }) => !gone.has(id));
}

/** Marked words with their marks as data; the words between them, in mixed and indirect speech, without any. */
function wordWraps(text: string, id: string, { fragments, marked, mode }: FoundQuote): Wrap[] {
  const outers = marked.map(({ outer, open, close }) => quoted(id, outer, open, close));
  if (mode === 'direct') return outers;
  const between = fragments
    .flatMap((fragment) => without(fragment, marked))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
  return [...outers, ...between.map((span) => quoted(id, span, '', ''))];
}

function quoted(id: string, { start, end }: Span, open: string, close: string): Wrap {
  const marks = { ...(open && { open }), ...(close && { close }) };
  return {
    start,
    end,
    open,
    close,
    quotes: [id],
    make: (children) => ({ type: 'quoted', quote: id, ...marks, children }),
  };
}

/** The parts of a fragment outside its marked stretches. */
function without(fragment: Span, marked: readonly MarkedFragment[]): Span[] {
  const parts: Span[] = [];
  let start = fragment.start;
  for (const { outer } of marked) {
    if (outer.end <= start || outer.start >= fragment.end) continue;
    if (outer.start > start) parts.push({ start, end: outer.start });
    start = Math.max(start, outer.end);
  }
  return start < fragment.end ? [...parts, { start, end: fragment.end }] : parts;
}

/** One span may serve several quotations: "he said, adding". A speaker taken over from before is printed elsewhere. */
function attributionWraps(quotes: readonly IdentifiedQuote[]): Wrap[] {
  const bySpan = new Map<string, { span: Span; part: 'source' | 'cue'; ids: string[] }>();
  const note = (span: Span | undefined, part: 'source' | 'cue', id: string) => {
    if (!span) return;
    const key = `${part} ${span.start} ${span.end}`;
    const noted = bySpan.get(key);
    if (noted) noted.ids.push(id);
    else bySpan.set(key, { span, part, ids: [id] });
  };
  for (const { id, found } of quotes) {
    if (found.certainty === 'none' || found.certainty === 'continued') continue;
    note(found.speaker?.mention, 'source', id);
    note(found.cue?.span, 'cue', id);
  }
  return [...bySpan.values()].map(({ span, part, ids }) => ({
    ...span,
    open: '',
    close: '',
    quotes: ids,
    make: (children) => ({ type: 'attribution', part, quotes: ids, children }),
  }));
}

/** Puts wraps in text order, the outer before the inner, and parts off those that cross an earlier one. */
function nested(wraps: Wrap[]): { kept: Wrap[]; crossing: Wrap[] } {
  const kept: Wrap[] = [];
  const crossing: Wrap[] = [];
  const around: Wrap[] = [];
  for (const wrap of wraps.sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= wrap.start) around.pop();
    const outer = around.at(-1);
    const fits = !outer || contains(outer, wrap);
    (fits ? kept : crossing).push(wrap);
    if (fits) around.push(wrap);
  }
  return { kept, crossing };
}
