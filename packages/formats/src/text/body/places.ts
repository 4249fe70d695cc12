import { blockText, type Article } from '@standfirst/core';
import type { Place } from '../../format.js';
import type { BodyPiece } from './body-piece.js';

/** Where each word of the body's text stands in the source; the pieces are those that the body was made of. */
export function placesOf(pieces: readonly BodyPiece[], { body }: Pick<Article, 'body'>): Place[] {
  const places: Place[] = [];
  let offset = 0;
  let isFirst = true;
  body.forEach((block, index) => {
    const text = blockText(block);
    if (text === null) return;
    if (!isFirst) offset += '\n\n'.length;
    isFirst = false;
    let at = offset;
    for (const passage of pieces[index]?.passages ?? []) {
      // Between two items of a list stands a separator of the kind's own: look for the words from here on.
      const found = text.startsWith(passage.text, at - offset) ? at : offset + text.indexOf(passage.text, at - offset);
      places.push(...passage.runs.map((run) => ({ text: found + run.at, source: run.source, length: run.length })));
      at = found + passage.text.length;
    }
    offset += text.length;
  });
  return places;
}
