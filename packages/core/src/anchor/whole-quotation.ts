import type { Article } from '../article/article.js';
import { fragmentsByQuote } from '../quote/fragments.js';
import type { FoundAnchor } from './anchor.js';
import { foldedWords } from './fold-words.js';

/** What is printed between two pieces of a quotation, and behind one that is cut. */
export const OMISSION = ' … ';

/** Looks for a whole quotation: the one of that id if its words are the same, else the only one with these words. */
export function findQuotation({ body }: Pick<Article, 'body'>, quote: string | undefined, exact: string): FoundAnchor {
  const words = foldedWords(exact);
  const isCut = exact.endsWith(OMISSION.trimEnd());
  const said = fragmentsByQuote(body);
  const same = (id: string) => {
    const now = foldedWords((said.get(id) ?? []).join(OMISSION));
    return words !== '' && (isCut ? now.startsWith(words) : now === words);
  };
  if (quote !== undefined && same(quote)) return { status: 'exact', quote };
  const [first, second] = [...said.keys()].filter(same);
  return first !== undefined && second === undefined ? { status: 'moved', quote: first } : { status: 'orphaned' };
}
