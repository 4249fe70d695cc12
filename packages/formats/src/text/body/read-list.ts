import { passageFrom, type Passage } from '../passages/passage.js';
import { wordsOf, type BodyPiece } from './body-piece.js';
import { listMarker, type ListMarker } from './list-marker.js';

/** Reads a list that starts at `index`: at least two items in a row with the same sign, or with numbers that count up. */
export function readList(passages: readonly Passage[], index: number): BodyPiece | undefined {
  const items: Passage[] = [];
  let last: ListMarker | undefined;
  for (let at = index; at < passages.length; at++) {
    const passage = passages[at];
    const marker = passage && listMarker(passage.text);
    if (!marker || (last && !follows(last, marker))) break;
    items.push(passageFrom(passage, marker.length));
    last = marker;
  }
  if (items.length < 2 || !last) return undefined;
  const first = last.number === undefined ? undefined : last.number - items.length + 1;
  return {
    type: 'list',
    block: {
      type: 'list',
      ordered: first !== undefined,
      ...(first !== undefined && first !== 1 && { start: first }),
      items: items.map(wordsOf).map((words) => [{ type: 'paragraph', children: words }]),
    },
    passages: items,
    taken: items.length,
  };
}

const follows = (last: ListMarker, next: ListMarker) =>
  last.number === undefined ? last.sign === next.sign : next.number === last.number + 1;
