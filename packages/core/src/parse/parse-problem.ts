/** One thing that is wrong with a document, or worth knowing. */
export interface ParseProblem {
  /** Where: `body[3].children[0].value`; empty for the document itself. */
  readonly path: string;
  /** A short name that stays the same over versions: `invalid`, `too-deep`, `unknown-type` … */
  readonly code: string;
  /** What is wrong, in a sentence for people. */
  readonly message: string;
}

/** Thrown by `parseArticle`; `problems` has every problem with its path. */
export class ParseError extends Error {
  override readonly name = 'ParseError';
  readonly code = 'invalid-article';
  readonly problems: readonly ParseProblem[];

  constructor(problems: readonly ParseProblem[], options?: ErrorOptions) {
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    super(
      `This is not an article: ${first ? `${first.path || 'the document'}: ${first.message}` : 'unknown problem.'}${more} ` +
        'Nothing of it was used. Mend the paths listed in `problems`, or read it with safeParseArticle.',
      options,
    );
    this.problems = problems;
  }
}

/** A path of keys as JavaScript would write it. */
export const dottedPath = (keys: readonly (string | number)[]): string =>
  keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return /^[A-Za-z_$][\w$]*$/.test(key) ? (path === '' ? key : `${path}.${key}`) : `${path}[${JSON.stringify(key)}]`;
  }, '');
