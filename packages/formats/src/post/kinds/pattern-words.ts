import { stringBuilder } from '@standfirst/core';
import type { Reading } from '../reading.js';
import { isRecord, recordOf, textOf, type Piece, type WordPressBlock } from '../serialized/wordpress-block.js';
import { innerOf, withInner } from './inner-of.js';

type Words = Readonly<Record<string, unknown>>;

/** The attributes that may differ where a pattern is shown, and the elements whose inside each is. */
const INSIDES: Readonly<Record<string, readonly [attribute: string, elements: readonly string[]]>> = {
  'core/paragraph': ['content', ['p']],
  'core/heading': ['content', ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']],
  'core/button': ['text', ['a']],
};
/** Of a picture its number says nothing here, and its title nothing to readers. */
const PICTURE = ['url', 'alt', 'caption', 'id', 'title'];

/** A pattern with the words and pictures that one post has instead of its own, by the names that its blocks have for that. */
export function withWords(pieces: readonly Piece[], words: Words, reading: Reading): readonly Piece[] {
  if (Object.keys(words).length === 0) return pieces;
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const block = { ...piece, inner: withWords(piece.inner, words, reading) };
    const name = textOf(recordOf(piece.attributes, 'metadata'), 'name');
    const own = name === undefined || !Object.hasOwn(words, name) ? undefined : words[name];
    return isRecord(own) ? replaced(block, own, reading) : block;
  });
}

function replaced(block: WordPressBlock, own: Words, { receipt }: Reading): WordPressBlock {
  const [html, ...more] = block.inner;
  const found = typeof html === 'string' && more.length === 0 ? instead(block.name, html, own) : undefined;
  for (const [name, value] of Object.entries(own))
    if (!found?.used.includes(name) && typeof value === 'string' && value !== '')
      receipt.discarded.push({
        reason: `"${name.slice(0, 40)}" that the post has instead of its pattern's`,
        text: value,
      });
  return found ? { ...block, inner: [found.html] } : block;
}

function instead(name: string, html: string, own: Words): { html: string; used: readonly string[] } | undefined {
  if (name === 'core/image') {
    const url = textOf(own, 'url');
    if (url === undefined) return undefined;
    const caption = textOf(own, 'caption') ?? innerOf(html, 'figcaption');
    const picture = stringBuilder.element('img', { src: url, alt: textOf(own, 'alt') ?? '' });
    return { html: `<figure>${picture}<figcaption>${caption}</figcaption></figure>`, used: PICTURE };
  }
  const [attribute, elements] = (Object.hasOwn(INSIDES, name) ? INSIDES[name] : undefined) ?? ['', []];
  const words = textOf(own, attribute);
  const element = elements.find((one) => html.includes(`<${one}`));
  return words === undefined || element === undefined
    ? undefined
    : { html: withInner(html, element, words), used: [attribute] };
}
