import { dump } from 'js-yaml';
import { noteIn, type Receipt } from '../../receipt.js';
import { jsonFieldPlaces, tomlPlaces, yamlPlaces, type FieldPlaces } from './field-places.js';
import { jsonFacts, jsonLength } from './json-facts.js';
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

interface Language {
  readonly name: string;
  /** How long the front matter is at the start of a text, and where in it something is said. */
  readonly find: (text: string) => { readonly length: number; readonly from: number; readonly to: number } | undefined;
  readonly read: (written: string) => Record<string, unknown> | undefined;
  readonly placesOf: (written: string, offset: number, facts: object) => FieldPlaces;
}

const between = (open: RegExp, close: RegExp) => (text: string) => {
  const from = open.exec(text)?.[0].length;
  const end = from === undefined ? null : close.exec(text.slice(from));
  return from === undefined || !end
    ? undefined
    : { from, to: from + end.index, length: from + end.index + end[0].length };
};

/** The languages of front matter: two between lines of their own, and an object. */
const LANGUAGES: readonly Language[] = [
  {
    name: 'YAML',
    find: between(/^---[ \t]*\r?\n/, /^(?:---|\.\.\.)[ \t]*$/m),
    read: yamlFacts,
    placesOf: yamlPlaces,
  },
  { name: 'TOML', find: between(/^\+\+\+[ \t]*\r?\n/, /^\+\+\+[ \t]*$/m), read: tomlFacts, placesOf: tomlPlaces },
  {
    name: 'JSON',
    find: (text) => {
      const length = jsonLength(text);
      return length === undefined ? undefined : { from: 0, to: length, length };
    },
    read: jsonFacts,
    placesOf: jsonFieldPlaces,
  },
];

/** Takes the front matter at the very start apart from the text. */
export function splitFrontMatter(source: string, receipt: Receipt): Parts {
  const text = source.replace(/^\u{FEFF}/u, '');
  const mark = source.length - text.length;
  for (const { name, find, read, placesOf } of LANGUAGES) {
    const found = find(text);
    if (!found) continue;
    const written = text.slice(found.from, found.to);
    const facts = read(written);
    const body = text.slice(found.length);
    if (facts) return { facts, body, placeOf: placesOf(written, mark + found.from, facts) };
    const place = { start: 0, end: mark + found.length };
    noteIn(
      receipt,
      'warnings',
      `The front matter is no ${name} that can be read. Its text was left out of the article. Mend it and read the file again.`,
      [place],
    );
    receipt.discarded.push({ reason: 'front matter', text: source.slice(0, place.end), ...place });
    return { facts: {}, body, placeOf: () => undefined };
  }
  return { facts: {}, body: text, placeOf: () => undefined };
}

/** Facts as front matter, with a line for each: a row of a table is one too. */
export function joinFrontMatter(facts: Readonly<Record<string, unknown>>, body: string): string {
  // What others keep in `raw` and `data` may be objects of any make; they are written as JSON would have them.
  const plain: unknown = JSON.parse(JSON.stringify(facts));
  const yaml = dump(plain, { flowLevel: 3, flowBracketPadding: true, lineWidth: -1, noRefs: true });
  return `---\n${yaml}---\n\n${body}`;
}
