import { Document, isMap, parse, visit } from 'yaml';
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
  if (yaml.length > MOST || isDeep(yaml)) return undefined;
  let value: unknown;
  try {
    // The core schema has no dates: they stay the words that were written. Names that refer to each other are counted.
    value = parse(yaml, { schema: 'core', maxAliasCount: 50, logLevel: 'error' });
  } catch {
    return undefined; // its errors are many and for programmers; the receipt has the text
  }
  if (value === null || value === undefined) return {};
  return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined; // keys of YAML are made strings
}

/** The parser goes as deep as the text does, so the depth is looked at first; brackets in words count too, which does no harm. */
function isDeep(yaml: string): boolean {
  let depth = 0;
  let deepest = 0;
  for (const letter of yaml) {
    if (letter === '[' || letter === '{') deepest = Math.max(deepest, (depth += 1));
    else if (letter === ']' || letter === '}') depth = Math.max(0, depth - 1);
  }
  return deepest > DEEPEST || /^ {200}|(?:[-?:][ \t]+){60}/m.test(yaml);
}

/** Facts as front matter, with a line for each: a row of a table is one too. */
export function joinFrontMatter(facts: Readonly<Record<string, unknown>>, body: string): string {
  const document = new Document(facts, { schema: 'core', aliasDuplicateObjects: false });
  visit(document, {
    Collection(_, node, path) {
      if (path.filter(isMap).length > 2) node.flow = true;
    },
  });
  return `---\n${document.toString({ lineWidth: 0 })}---\n\n${body}`;
}
