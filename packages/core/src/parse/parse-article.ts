import * as v from 'valibot';
import { articleShape, type Article } from '../article/article.js';
import { everyBlock } from '../article/walk.js';
import type { Block } from '../blocks/index.js';
import { withDerivedIds } from '../id/with-derived-ids.js';
import { shortId } from '../id/short-id.js';
import { inlineText } from '../text/inline-text.js';
import { looseEnds } from './loose-ends.js';
import { beyondLimits } from './article-limits.js';
import { migrateArticle } from './migrate-article.js';
import { PLACEHOLDER, strictForm, type UnknownKinds } from './strict-form.js';
import { dottedPath, ParseError, type ParseProblem } from './parse-problem.js';

/** How strictly an article is read. */
export interface ParseOptions {
  /** Kinds that this version does not know: `preserve` (default) keeps them as data, `strict` refuses, `drop` leaves out with a warning. */
  readonly unknown?: UnknownKinds;
}

/** The article with what is worth knowing of its reading, or every problem with its path. */
export type ParseResult =
  | {
      readonly ok: true;
      readonly article: Article;
      /** What was left out or guessed. */ readonly warnings: readonly ParseProblem[];
    }
  | { readonly ok: false; readonly issues: readonly ParseProblem[] };

/** The article, or a `ParseError` with every problem and its path. */
export function parseArticle(input: unknown, options?: ParseOptions): Article {
  const result = safeParseArticle(input, options);
  if (!result.ok) throw new ParseError(result.issues);
  return result.article;
}

/**
 * Reads an article from data that nobody has checked. Input may be looser than the model: words as plain strings, blocks
 * without ids. Size and depth are checked first, without recursion; then every problem is found, not only the first.
 */
export function safeParseArticle(input: unknown, { unknown = 'preserve' }: ParseOptions = {}): ParseResult {
  const tooMuch = beyondLimits(input);
  if (tooMuch) return { ok: false, issues: [tooMuch] };
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, issues: [{ path: '', code: 'invalid', message: 'Expected an object with type "article".' }] };
  }
  const warnings: ParseProblem[] = [];
  const issues: ParseProblem[] = [];
  const prepared = strictForm(migrateArticle(input, warnings), unknown, warnings, issues);
  prepared['id'] ??= PLACEHOLDER;
  const checked = v.safeParse(articleShape, prepared);
  if (checked.issues) issues.push(...checked.issues.map(problemOf));
  if (issues.length > 0 || !checked.success) return { ok: false, issues };
  const article = identified(checked.output, warnings);
  warnings.push(...looseEnds(article));
  return { ok: true, article, warnings };
}

function problemOf(issue: v.BaseIssue<unknown>): ParseProblem {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { path: dottedPath(keys), code: 'invalid', message: `${issue.message}.`.replace(/\.\.$/, '.') };
}

function identified(article: Article, warnings: ParseProblem[]): Article {
  for (const block of everyBlock(article.body)) if (block.id === PLACEHOLDER) block.id = '';
  const body: Block[] = withDerivedIds(article.body, (id) =>
    warnings.push({
      code: 'repeated-id',
      path: 'body',
      message: `The block id "${id}" stands more than once; later blocks got ids of their own.`,
    }),
  );
  const id = article.id === PLACEHOLDER ? `article-${shortId(inlineText(article.headline))}` : article.id;
  return { ...article, id, body };
}
