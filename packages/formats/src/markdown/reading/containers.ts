import { ATTRIBUTES } from './attributes.js';

/** The line in which each container ends, by that in which it begins. */
export interface ContainersEnv {
  containers?: ReadonlyMap<number, number>;
}

/** Names under which site generators set something apart from the text; any other container only holds text. */
const BOXES =
  /^(?:callout[\w-]*|admonition|alert|notice|abstract|attention|bug|caution|check|danger|details|error|example|failure|help|hint|important|info|note|question|seealso|spoiler|success|summary|tip|todo|warning)$/i;

/** Of a longer line nothing is a title. */
const LONGEST = 300;

/** `:::tip Title` and its end, `:::`: of Docusaurus, VitePress, Pandoc and Quarto. Those without an end are none. */
export function containersIn(source: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: number[] = [];
  source.split('\n').forEach((line, number) => {
    const fence = line.replace(/^[ \t>]+/, '');
    if (!fence.startsWith(':::')) return;
    if (fence.replace(/^:+/, '').trim() !== '') open.push(number);
    else {
      const start = open.pop();
      if (start !== undefined) found.set(start, number);
    }
  });
  return found;
}

/** What the first line of a container says: its name, and a title behind it, in brackets or in attributes. */
export function headOfContainer(line: string): { isBox: boolean; title: string } {
  const head = line.slice(0, LONGEST).replace(/^:+/, '').trim();
  const name = /^[\w-]*/.exec(head)?.[0] ?? '';
  const rest = head.slice(name.length).trim();
  const braces = ATTRIBUTES.exec(rest)?.[0] ?? '';
  const word = name || (/\.([\w-]+)/.exec(braces)?.[1] ?? '');
  if (!isBox(word)) return { isBox: false, title: '' };
  const given = /\btitle="([^"]*)"/.exec(braces)?.[1] ?? rest.replace(braces, '').replace(/^\[(.*)\]$/, '$1');
  return { isBox: true, title: given.trim() || titleOf(word.replace(/^callout-?/i, '')) };
}

/** What generators print over a box that has no title: its sort. */
export const titleOf = (sort: string): string => sort.charAt(0).toUpperCase() + sort.slice(1).toLowerCase();

export const isBox = (name: string): boolean => BOXES.test(name);
