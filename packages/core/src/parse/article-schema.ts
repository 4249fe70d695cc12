import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { Article } from '../article/article.js';
import type { ArticleInput } from './article-input.js';
import { safeParseArticle } from './parse-article.js';

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

/** The keys of a dotted path again, for callers who want them one by one. */
const keysOf = (path: string): (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(([, index, quoted, key]) =>
    index ? Number(index) : (quoted ?? key ?? ''),
  );
