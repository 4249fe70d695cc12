import { safeParseArticle, type Article, type ParseOptions } from '@standfirst/core';
import { ReadError } from './read-error.js';

/** The article in what a reader has made, with warnings in sentences; `ReadError` with every problem and its path. */
export function checkedArticle(input: unknown, options?: ParseOptions): { article: Article; warnings: string[] } {
  const result = safeParseArticle(input, options);
  if (!result.ok) {
    const problems = result.issues.map(({ path, message }) => `  ${path || '(document)'}: ${message}`).join('\n');
    throw new ReadError(
      'invalid-article',
      `The source is no article: ${result.issues.length} problem${result.issues.length > 1 ? 's' : ''} found. Nothing of it was used, since half an article misleads. Mend these paths:\n${problems}`,
      result.issues,
    );
  }
  return {
    article: result.article,
    warnings: result.warnings.map(({ path, message }) => (path ? `${path}: ${message}` : message)),
  };
}
