import { ReadError } from '../read-error.js';

/** How deep a document may nest, in arrays and objects, and how many of them it may hold; the model takes little more. */
const LIMITS = { depth: 150, values: 500_000 };

/**
 * Looks at every value once before anything else does: refuses what is too deep or too large, and says whether all texts
 * are well-formed. It never goes deeper than its limit, so that no document can exhaust the stack.
 */
export function survey(value: unknown): { wellFormed: boolean } {
  const found: Found = { values: 0, wellFormed: true };
  visit(value, 0, found);
  return found;
}

interface Found {
  values: number;
  wellFormed: boolean;
}

function visit(item: unknown, depth: number, found: Found): void {
  if (typeof item === 'string') {
    if (!item.isWellFormed() || item.includes('\0')) found.wellFormed = false;
  } else if (typeof item === 'object' && item !== null) {
    if (depth > LIMITS.depth) throw tooMuch(`It is nested deeper than ${LIMITS.depth} levels.`);
    if ((found.values += 1) > LIMITS.values) throw tooMuch(`It holds more than ${LIMITS.values} arrays and objects.`);
    if (Array.isArray(item)) for (const inner of item) visit(inner, depth + 1, found);
    // Its own keys: it came out of JSON. To list them first would cost a third more.
    else for (const key in item) visit((item as Readonly<Record<string, unknown>>)[key], depth + 1, found);
  }
}

const tooMuch = (what: string) =>
  new ReadError(
    'invalid-article',
    `${what} Reading it further could exhaust the memory of this program. Split the document, or look for a node that contains itself.`,
    [{ path: '', code: 'too-large', message: what }],
  );
