import type { StandardSchemaV1 } from '@standard-schema/spec';
import * as v from 'valibot';
import { articleShape, type Article } from '../article/article.js';
import { everyBlock } from '../article/walk.js';
import type { Block } from '../blocks/index.js';
import { withDerivedIds } from '../id/with-derived-ids.js';
import { shortId } from '../id/short-id.js';
import { standingPullquotes } from '../quote/pullquote-standing.js';
import { inlineText } from '../text/inline-text.js';
import type { ArticleInput } from './article-input.js';
import { danglingReferences } from './loose-ends.js';
import { beyondLimits } from './article-limits.js';
import { migrateArticle } from './migrate-article.js';
import { PLACEHOLDER, prepare, type UnknownPolicy } from './strict-form.js';
import { dottedPath, ParseError, type Problem } from './parse-problem.js';

/** How strictly an article is read. */
export interface ParseOptions {
  /** Kinds that this version does not know: `preserve` (default) keeps them as data, `strict` refuses, `drop` leaves out with a warning. */
  readonly unknown?: UnknownPolicy;
}

/** The article with what is worth knowing of its reading, or every problem with its path. */
export type ParseResult =
  | {
      readonly ok: true;
      readonly article: Article;
      /** What was left out or guessed. */ readonly warnings: readonly Problem[];
    }
  | { readonly ok: false; readonly issues: readonly Problem[] };

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
  const warnings: Problem[] = [];
  const issues: Problem[] = [];
  const prepared = prepare(migrateArticle(input, warnings), unknown, warnings, issues);
  prepared['id'] ??= PLACEHOLDER;
  const checked = v.safeParse(articleShape, prepared);
  if (checked.issues) issues.push(...checked.issues.map(problemOf));
  if (issues.length > 0 || !checked.success) return { ok: false, issues };
  const article = identified(checked.output, warnings);
  warnings.push(...danglingReferences(article), ...strayPullquotes(article));
  return { ok: true, article, warnings };
}

/** The check of an article for every library that speaks Standard Schema (https://standardschema.dev). */
export const articleSchema: StandardSchemaV1<ArticleInput, Article> = {
  '~standard': {
    version: 1,
    vendor: 'standfirst',
    validate(value) {
      const result = safeParseArticle(value);
      if (result.ok) return { value: result.article };
      return {
        issues: result.issues.map(({ path, message }) => ({
          message: path ? `${path}: ${message}` : message,
          path: keysOf(path),
        })),
      };
    },
  },
};

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { path: dottedPath(keys), code: 'invalid', message: `${issue.message}.`.replace(/\.\.$/, '.') };
}

function identified(article: Article, warnings: Problem[]): Article {
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

/** Warnings for pull quotes that repeat what the article no longer says. */
const strayPullquotes = (article: Article): Problem[] =>
  standingPullquotes(article).flatMap(({ pullquote: { id, of }, standing }) =>
    standing === 'not-found'
      ? [
          {
            code: 'pull-quote-words-not-found',
            path: `body: ${id}`,
            message: `The words of the pull quote "${id}" are not found in "${of}", which it says to repeat.`,
          },
        ]
      : [],
  );

/** The keys of a dotted path again, for callers who want them one by one. */
const keysOf = (path: string): (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(([, index, quoted, key]) =>
    index ? Number(index) : (quoted ?? key ?? ''),
  );
