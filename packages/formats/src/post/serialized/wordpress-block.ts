/** A piece of a post's content: HTML as it stands, or a block between its two comments. */
export type Piece = string | WordPressBlock;

/** One block of WordPress (https://developer.wordpress.org/block-editor/getting-started/fundamentals/markup-representation-block/). */
export interface WordPressBlock {
  /** With its namespace: `core/quote`. */
  readonly name: string;
  /** What its opening comment says in JSON. */
  readonly attributes: Readonly<Record<string, unknown>>;
  /** What stands between its comments, in order; empty for one that is made when a page is shown. */
  readonly inner: readonly Piece[];
  /** Where it stands in the content, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An attribute that says something in words. */
export function textOf(fields: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** An object in a field; an empty one where there is none. */
export function recordOf(fields: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return isRecord(value) ? value : {};
}

/** The HTML between the comments of a block, without the blocks in it. */
export const ownHtml = ({ inner }: Pick<WordPressBlock, 'inner'>): string =>
  inner.filter((piece) => typeof piece === 'string').join('');

export const innerBlocks = ({ inner }: Pick<WordPressBlock, 'inner'>): WordPressBlock[] =>
  inner.filter((piece) => typeof piece !== 'string');
