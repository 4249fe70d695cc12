import type { Format } from '@standfirst/formats';

/** What this command writes beside the formats: the article with its comments and its receipt, and a whole document. */
export const COMPOSED = ['bundle', 'page'] as const;

/** The names that `--to` takes. */
export const writable = (formats: ReadonlyMap<string, Format>): string[] =>
  [...[...formats.values()].filter(({ write }) => write).map(({ name }) => name), ...COMPOSED].sort();
