import { safeParseArticle, type Article, type Block } from '@standfirst/core';
import { factsOf } from './block-facts/facts-of.js';
import { withFacts } from './block-facts/with-facts.js';
import { toldLanguage } from './languages/told-language.js';
import type { Receipt } from './receipt.js';

/** What stands in the body's own markup, or says how the article is stored. */
const ELSEWHERE: readonly (keyof Article)[] = ['type', 'schemaVersion', 'body', 'provenance'];
/** What these say is in the text already or says nothing by itself, where there is nothing else to tell. */
const SLIGHT: readonly string[] = ['id', 'lang', 'dir'];

/** What an article says besides its body: headline, byline and dates, and the tables that say who said what. */
export type OwnFacts = Partial<Pick<Article, 'id'>> & Omit<Article, 'type' | 'schemaVersion' | 'id' | 'provenance'>;

/**
 * What is to be noted beside the text of an article, of which `read` is read again: its fields but for the body, and under
 * `blocks` what the text does not say of those. `undefined` where there is nothing but `slight` fields, which the text says too.
 */
export function ownFacts(
  article: Article,
  read: readonly Block[],
  slight: readonly string[] = SLIGHT,
): Readonly<Record<string, unknown>> | undefined {
  const fields = Object.entries(article).filter(([field]) => !ELSEWHERE.includes(field as keyof Article)); // its own keys
  const blocks = factsOf(article.body, read);
  const said = [...fields.map(([field]) => field), ...Object.values(blocks).flatMap(Object.keys)];
  // That a language is unknown must be said where a reader would tell one from the words.
  const isUnknown = article.lang === 'und' && toldLanguage('', read, []) !== 'und';
  if (!isUnknown && said.every((name) => slight.includes(name))) return undefined;
  return { ...Object.fromEntries(fields), ...(Object.keys(blocks).length > 0 && { blocks }) };
}

/** Facts out of the text that notes them, whatever it holds; `null` where it is no JSON. */
export function factsIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null; // `withOwnFacts` says that it is none
  }
}

/** The language that facts name, before they are checked. */
export function langOf(given: unknown): string | undefined {
  const named = typeof given === 'object' && given !== null && 'lang' in given ? given.lang : undefined;
  return typeof named === 'string' ? named : undefined;
}

/** What was noted, with the blocks of the text as they were meant; `undefined` where it is nothing of an article, which the receipt says. */
export function withOwnFacts(given: unknown, blocks: readonly Block[], receipt: Receipt): OwnFacts | undefined {
  const { blocks: noted, ...fields }: Record<string, unknown> = typeof given === 'object' ? { ...given } : {};
  const own = { ...receipt, warnings: [] };
  const body = withFacts(structuredClone([...blocks]), noted, 'What was noted beside the text', own);
  const stored = { type: 'article', schemaVersion: 1, body, provenance: undefined };
  const result = safeParseArticle({ lang: 'und', headline: '', ...fields, ...stored });
  if (typeof given !== 'object' || given === null || !result.ok) {
    receipt.warnings.push(
      'The data that stood with the text is no data of an article. The text was read without it, so who said what may be missing. Write the text again from the article.',
    );
    return undefined;
  }
  receipt.warnings.push(...own.warnings);
  // Where no id is given, the check has made one out of the headline, of which the whole article need not be told.
  const facts = Object.entries(result.article).filter(
    ([field]) => !ELSEWHERE.includes(field as keyof Article) && (field !== 'id' || 'id' in fields),
  );
  return { ...Object.fromEntries(facts), body } as unknown as OwnFacts; // an article without the fields that stand elsewhere
}
