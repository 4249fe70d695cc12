import { displayAttribution, inlineText, isInferred, type Block, type Inline, type Tables } from '@standfirst/core';

/** What the page says of a quotation beside its words. */
export interface QuotationFacts {
  /**
   * The number of a quotation that stands in several pieces, so that styles can light all of them where a link lands on the
   * first: `:target` knows the element with the id alone. Absent for all others, and beyond `NUMBERED`.
   */
  readonly pieces?: string;
  /** Whose words they are, as printed under a card; absent where nobody knows, or only guesses. */
  readonly by?: string;
  /** The same as it stands under a block quote; empty where nobody knows. */
  readonly attribution: readonly Inline[];
  /** Says that the speaker is a guess, to be named on request only. */
  readonly guessed: boolean;
}

/** So many quotations in pieces have a rule in `quoted.css`. */
export const NUMBERED = 12;

/** Facts by the tables that they were read from: a page asks for each piece of each quotation, and is drawn again and again. */
const known = new WeakMap<Tables, (quote: string) => QuotationFacts>();

/** Tells the facts of one quotation after the other; they are found once for the same tables. */
export function quotationFacts(tables: Tables): (quote: string) => QuotationFacts {
  const before = known.get(tables);
  if (before) return before;
  const found = new Map<string, QuotationFacts>();
  const facts = (quote: string) => {
    let own = found.get(quote);
    if (!own) found.set(quote, (own = factsOf(quote, tables)));
    return own;
  };
  known.set(tables, facts);
  return facts;
}

function factsOf(quote: string, tables: Tables): QuotationFacts {
  const number = inPieces(bodyOf(tables)).get(quote);
  const guessed = isInferred(tables.quotes ?? {}, quote);
  const attribution = displayAttribution(tables, quote);
  const by = guessed ? '' : inlineText(attribution);
  const pieces = number !== undefined && number <= NUMBERED ? String(number) : undefined;
  return { attribution, guessed, ...(pieces && { pieces }), ...(by && { by }) };
}

/** An article is its own tables; blocks that are drawn without one bring their body along. */
const bodyOf = (tables: Tables): readonly Block[] =>
  // Only an article, or as much of one as there is, has a `body` beside its tables.
  'body' in tables && Array.isArray(tables.body) ? (tables.body as Block[]) : [];

const bodies = new WeakMap<readonly Block[], ReadonlyMap<string, number>>();

/** The quotations that stand in several pieces, numbered in body order. A pull quote repeats words and has no piece of them. */
function inPieces(body: readonly Block[]): ReadonlyMap<string, number> {
  const before = bodies.get(body);
  if (before) return before;
  const counts = new Map<string, number>();
  // Every list of nodes is looked through by its fields: this runs for each page, and asking the registry is slower.
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    if (value.type === 'text' || value.type === 'pullquote') return;
    if ('quote' in value && typeof value.quote === 'string')
      counts.set(value.quote, (counts.get(value.quote) ?? 0) + 1);
    for (const field of FIELDS) if (field in value) visit((value as Record<string, unknown>)[field]); // just seen to be there
  };
  visit(body);
  const ids = [...counts].filter(([, count]) => count > 1).map(([id]) => id);
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  bodies.set(body, numbers);
  return numbers;
}

const FIELDS = ['children', 'items', 'rows', 'header', 'caption', 'cutline', 'fallback', 'headline', 'title'];
