import { shortId, type Inline } from '@standfirst/core';
import type { Reading } from '../reading.js';
import type { PortableNode } from '../portable-node.js';

const NOTES = new Set(['footnote', 'endnote', 'sidenote']);
const WORDS = ['text', 'note', 'content', 'body', 'value', 'children'];

/** The words of a footnote, which editors keep in its mark; `undefined` where a definition is none. */
export function noteIn(definition: PortableNode, reading: Reading): Inline[] | undefined {
  if (!NOTES.has(definition._type)) return undefined;
  const field = WORDS.find((name) => definition[name] !== undefined);
  const words = field === undefined ? [] : reading.inlines(definition[field]);
  return words.length > 0 ? words : undefined;
}

/** Puts a note into the table, under an id that tells it from others; gives what points to it. */
export function noteRef(definition: PortableNode, words: Inline[], { notes }: Reading): Inline {
  const note = `note-${shortId(JSON.stringify([definition._key, words]))}`;
  notes[note] = words;
  return { type: 'noteRef', note };
}
