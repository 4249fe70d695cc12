import { noteIn } from '../../receipt.js';
import { attribute, rawText } from '../tree/html-tree.js';
import type { Leaving } from './discard.js';
import type { SaidElements } from './said-elements.js';

/** An object of JSON-LD with whatever fields it has. */
export type LdNode = Readonly<Record<string, unknown>>;

/** How deep objects are looked into for others; JSON-LD of pages nests five deep. */
const MAX_DEPTH = 12;
const MAX_NODES = 5000;

/** Every object that the page's JSON-LD holds, in its order; blocks that are broken beyond mending are named in the receipt. */
export function ldNodes({ script }: SaidElements, { receipt, spanOf }: Leaving): LdNode[] {
  const found: LdNode[] = [];
  for (const block of script) {
    if (!String(block.properties['type']).toLowerCase().includes('ld+json')) continue;
    const value = parsed(rawText(block));
    if (value === undefined) {
      const place = spanOf(block);
      noteIn(
        receipt,
        'warnings',
        `The page's JSON-LD is broken${attribute(block, 'id') ? ` (${attribute(block, 'id')})` : ''}. What it says was left out, and the page itself was read. Mend the JSON if facts are missing.`,
        place && place.start < place.end ? [place] : [], // of a script that never ends the tree knows no end
      );
    } else collect(value, found, 0);
  }
  return found;
}

/** Gives a value as a list, each node with what is known elsewhere of its `@id`. */
export type Whole = (value: unknown) => readonly unknown[];

/** Looks among all nodes of a page. */
export function wholeAmong(nodes: readonly LdNode[]): Whole {
  const byId = new Map(nodes.filter((one) => Object.keys(one).length > 1).map((one) => [one['@id'], one]));
  return (value) =>
    (Array.isArray(value) ? (value as unknown[]) : [value]).map((one) =>
      isLdNode(one) && one['@id'] !== undefined ? { ...byId.get(one['@id']), ...one } : one,
    );
}

export const isLdNode = (value: unknown): value is LdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON as pages write it: sometimes in comments of HTML or CDATA, with line ends in strings or a comma too many. */
function parsed(text: string): unknown {
  const bare = withoutEnds(text);
  for (const attempt of [bare, mended(bare)]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      continue; // JSON.parse has no other way to say no
    }
  }
  return undefined;
}

const STARTS = ['<!--', '<![CDATA[', '//<![CDATA[', '// <![CDATA[', '/*<![CDATA[*/', '/* <![CDATA[ */'];
const ENDS = [';', '/* ]]> */', '/*]]>*/', '// ]]>', '//]]>', ']]>', '-->', ';'];

function withoutEnds(text: string): string {
  let bare = text.trim();
  for (const start of STARTS) if (bare.startsWith(start)) bare = bare.slice(start.length).trim();
  for (const end of ENDS) if (bare.endsWith(end)) bare = bare.slice(0, -end.length).trim();
  return bare;
}

/** Control characters in strings become spaces, and commas before a closing bracket go. */
function mended(text: string): string {
  const kept: string[] = []; // a text that grows letter by letter takes thirty bytes for each
  let from = 0;
  let inString = false;
  let comma = -1;
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!;
    if (inString) {
      if (character === '\\') index += 1;
      else if (character < ' ') {
        kept.push(text.slice(from, index), ' ');
        from = index + 1;
      } else inString = character !== '"';
      continue;
    }
    if ((character === '}' || character === ']') && comma >= 0) {
      kept.push(text.slice(from, comma));
      from = comma + 1;
    }
    if (character === ',') comma = index;
    else if (character.trim() !== '') comma = -1;
    inString = character === '"';
  }
  return kept.join('') + text.slice(from);
}

function collect(value: unknown, found: LdNode[], depth: number): void {
  if (depth > MAX_DEPTH || found.length > MAX_NODES) return;
  if (Array.isArray(value)) for (const item of value as unknown[]) collect(item, found, depth + 1);
  if (!isLdNode(value)) return;
  found.push(value);
  for (const inner of Object.values(value)) if (typeof inner === 'object') collect(inner, found, depth + 1);
}
