/** Front matter is a page at most. */
const MOST = 100_000;
const DEEPEST = 60;

/** An object that gives its first name, and so is not the brace that some calls of a generator begin with. */
const OPEN = /^\{\s*"/;

/** How long the JSON object is that a text begins with, where a line ends behind it; `undefined` where there is none. */
export function jsonLength(text: string): number | undefined {
  if (!OPEN.test(text.slice(0, 200))) return undefined;
  let depth = 0;
  let isInWords = false;
  for (let at = 0; at < text.length && at < MOST; at++) {
    const sign = text[at];
    if (isInWords) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isInWords = false;
    } else if (sign === '"') isInWords = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth > DEEPEST) return undefined;
    if (depth === 0) return /^[ \t]{0,9}(?:[\r\n]|$)/.test(text.slice(at + 1, at + 11)) ? at + 1 : undefined;
  }
  return undefined;
}

/** What JSON says. `undefined` where it is none. */
export function jsonFacts(json: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(json) as Record<string, unknown>; // it begins with a brace
  } catch {
    return undefined; // its errors are for programmers; the receipt has the text
  }
}
