import { dump, load } from 'js-yaml';
import type { Receipt } from '../../receipt.js';

/** A Markdown file in its two parts. */
export interface Parts {
  /** What the front matter says; empty where there is none. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const FENCE = /^\u{FEFF}?---[ \t]*\r?\n/u;
const END = /^(?:---|\.\.\.)[ \t]*$/m;
/** Front matter is a page at most. Ours has a line for each quotation. */
const MOST = 2_000_000;
const DEEPEST = 60;

/** Takes the YAML between two lines of `---` at the very start apart from the text. */
export function splitFrontMatter(source: string, receipt: Receipt): Parts {
  const open = FENCE.exec(source);
  const rest = open ? source.slice(open[0].length) : '';
  const close = open && END.exec(rest);
  if (!open || !close) return { facts: {}, body: source.replace(/^\u{FEFF}/u, '') };
  const yaml = rest.slice(0, close.index);
  const facts = factsOf(yaml);
  if (facts) return { facts, body: rest.slice(close.index + close[0].length) };
  receipt.warnings.push(
    'The front matter is no YAML that can be read. Its text was left out of the article. Mend it and read the file again.',
  );
  const end = open[0].length + close.index + close[0].length;
  receipt.discarded.push({ reason: 'front matter', text: source.slice(0, end), start: 0, end });
  return { facts: {}, body: source.slice(end) };
}

function factsOf(yaml: string): Record<string, unknown> | undefined {
  if (yaml.length > MOST) return undefined;
  let value: unknown;
  try {
    // Its schema has no dates: they stay the words that were written. Names that refer to each other could grow without end.
    value = load(yaml, { maxDepth: DEEPEST, maxAliases: 0 });
  } catch {
    return undefined; // its errors are many and for programmers; the receipt has the text
  }
  if (value === null || value === undefined) return {};
  return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined; // keys of YAML are made strings
}

/** Facts as front matter, with a line for each: a row of a table is one too. */
export const joinFrontMatter = (facts: Readonly<Record<string, unknown>>, body: string): string =>
  `---\n${dump(facts, { flowLevel: 3, flowBracketPadding: true, lineWidth: -1, noRefs: true })}---\n\n${body}`;
