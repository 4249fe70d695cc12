import type { Inline } from '@standfirst/core';
import type { Element } from 'hast';
import { factsIn } from '../own-facts.js';
import { scriptSafe } from '../script-safe.js';
import { inlinesOf } from './markup/set-apart.js';
import { takeOut } from './page/take-out.js';
import { attribute, findAll, rawText, type Parent } from './tree/html-tree.js';

/** Facts as a block of data for the end of the body; browsers neither show nor run it. */
export const factsScript = (facts: Readonly<Record<string, unknown>> | undefined): string =>
  facts ? `\n<script type="application/json" data-standfirst>${scriptSafe(facts)}</script>\n` : '';

/** Every such block of a page, with the data in it: `null` where it is no JSON. */
export const ownScripts = (page: Parent): { readonly script: Element; readonly given: unknown }[] =>
  findAll(page, (found) => found.tagName === 'script' && attribute(found, 'dataStandfirst') !== undefined).map(
    (script) => ({ script, given: factsIn(rawText(script)) }),
  );

/** Takes such a block out of a piece; gives its data, `undefined` where there is none. */
export function takeOwnFacts(piece: Parent): unknown {
  const [block] = ownScripts(piece);
  if (block) takeOut(piece, block.script);
  return block?.given;
}

/** Takes the notes behind a body out of it, each by its name; those without one only where they are noted elsewhere. */
export function takeNotes(page: Parent, areNoted = false): Record<string, Inline[]> {
  const lists = findAll(page, (found) => found.tagName === 'ol' && attribute(found, 'dataNotes') !== undefined);
  const named = lists.flatMap((list): [string, Inline[]][] => {
    const items = findAll(list, ({ tagName }) => tagName === 'li');
    const notes = items.flatMap((item): [string, Inline[]][] =>
      nameOf(item) === undefined ? [] : [[nameOf(item)!, inlinesOf(item.children)]],
    );
    if (notes.length === items.length || areNoted) takeOut(page, list);
    else return [];
    return notes;
  });
  return Object.fromEntries(named);
}

const nameOf = (item: Element): string | undefined =>
  /(?:^|[^A-Za-z])note-(\S{1,200})$/.exec(attribute(item, 'id') ?? '')?.[1];
