import type { ParseProblem } from '@standfirst/core';

/**
 * - `empty`: no characters but white space.
 * - `binary`: no text at all.
 * - `malformed`: broken characters, under `strict`.
 * - `not-json`, `invalid-article`: no JSON, or JSON that is no article.
 * - `newer-version`: an article of a later version of the model, under `strict`.
 * - `not-feed`: no feed of the sort it was read as.
 * - `doctype`, `unknown-encoding`, `not-archive`: of archives, which are read by their structure.
 */
export type ReadErrorCode =
  | 'empty'
  | 'binary'
  | 'malformed'
  | 'not-json'
  | 'invalid-article'
  | 'newer-version'
  | 'not-feed'
  | 'doctype'
  | 'unknown-encoding'
  | 'not-archive';

/** Thrown by `read` where a source holds nothing that can be read; content that can be mended never throws. */
export class ReadError extends Error {
  override readonly name = 'ReadError';

  constructor(
    readonly code: ReadErrorCode,
    /** Three sentences: what happened, why it matters, what to do. */
    message: string,
    /** Every problem with its path, for sources with a structure. */
    readonly problems: readonly ParseProblem[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
