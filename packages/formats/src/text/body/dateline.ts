/** A dateline and how many units it takes at the start of the paragraph, its dash and space included. */
export interface FoundDateline {
  readonly text: string;
  readonly place: string;
  readonly length: number;
}

/** The longest dateline, in units. */
const LONGEST = 80;
const DASH = /\s?(?:[—–]|--)\s?|\s-\s/;
const PLACE = /^\p{Lu}[\p{Lu}\p{M}.'’ -]+/u;

/**
 * Reads "FENMOUTH, Jan. 4 — " off the front of the first paragraph: a place in capitals, a dash, and a sentence that
 * starts anew. "NATO – the alliance – …" goes on in lower case and is none.
 */
export function dateline(paragraph: string): FoundDateline | undefined {
  const front = paragraph.slice(0, LONGEST + 4);
  const dash = DASH.exec(front);
  const place = PLACE.exec(front)?.[0].trim();
  if (!dash || dash.index > LONGEST || !place || place.replace(/[^\p{L}]/gu, '').length < 3) return undefined;
  const text = front.slice(0, dash.index).trim();
  const length = dash.index + dash[0].length;
  const after = text.slice(place.length);
  if (after !== '' && !/^[,.(/ ]/.test(after)) return undefined;
  return /^[“"‘'«„]?\p{Lu}/u.test(paragraph.slice(length, length + 3))
    ? { text, place: place.replace(/[,.]$/, ''), length }
    : undefined;
}
