import { dump } from 'js-yaml';
import { noteIn, type Receipt } from '../../receipt.js';
import { fieldPlaces, type FieldPlaces } from './field-places.js';
import { tomlFacts } from './toml-facts.js';
import { yamlFacts } from './yaml-facts.js';

/** A Markdown file in its two parts. */
export interface Parts {
  /** What the front matter says; empty where there is none. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Where the value of a field stands in the source. */
  readonly placeOf: FieldPlaces;
}

/** The two languages of front matter, each between lines of its own. */
const LANGUAGES = [
  { name: 'YAML', open: /^\u{FEFF}?---[ \t]*\r?\n/u, close: /^(?:---|\.\.\.)[ \t]*$/m, read: yamlFacts },
  { name: 'TOML', open: /^\u{FEFF}?\+\+\+[ \t]*\r?\n/u, close: /^\+\+\+[ \t]*$/m, read: tomlFacts },
];

const nowhere = () => undefined;

/** Takes what stands between two lines of `---` or `+++` at the very start apart from the text. */
export function splitFrontMatter(source: string, receipt: Receipt): Parts {
  for (const { name, open, close, read } of LANGUAGES) {
    const start = open.exec(source)?.[0].length;
    if (start === undefined) continue;
    const rest = source.slice(start);
    const end = close.exec(rest);
    if (!end) break;
    const written = rest.slice(0, end.index);
    const facts = read(written);
    const length = start + end.index + end[0].length;
    if (facts)
      return { facts, body: source.slice(length), placeOf: name === 'YAML' ? fieldPlaces(written, start) : nowhere };
    noteIn(
      receipt,
      'warnings',
      `The front matter is no ${name} that can be read. Its text was left out of the article. Mend it and read the file again.`,
      [{ start: 0, end: length }],
    );
    receipt.discarded.push({ reason: 'front matter', text: source.slice(0, length), start: 0, end: length });
    return { facts: {}, body: source.slice(length), placeOf: nowhere };
  }
  return { facts: {}, body: source.replace(/^\u{FEFF}/u, ''), placeOf: nowhere };
}

/** Facts as front matter, with a line for each: a row of a table is one too. */
export function joinFrontMatter(facts: Readonly<Record<string, unknown>>, body: string): string {
  // What others keep in `raw` and `data` may be objects of any make; they are written as JSON would have them.
  const plain: unknown = JSON.parse(JSON.stringify(facts));
  const yaml = dump(plain, { flowLevel: 3, flowBracketPadding: true, lineWidth: -1, noRefs: true });
  return `---\n${yaml}---\n\n${body}`;
}
