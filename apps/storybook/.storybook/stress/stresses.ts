import type { Block, PublicComment } from '@standfirst/core';

/** How words, names and addresses turn hostile, and what is put under what. What is left out stays as it was written. */
export interface Stress {
  readonly title: string;
  /** `place` counts the texts of a story, from 0. */
  readonly text?: (value: string, place: number) => string;
  readonly name?: (value: string) => string;
  readonly mediaUrl?: (value: string) => string;
  readonly blocks?: (blocks: readonly Block[]) => readonly Block[];
  readonly comments?: (comments: readonly PublicComment[]) => readonly PublicComment[];
}

const OVERRIDE = '\u202e';
/** Twelve marks on every second letter, above and below: they climb out of a line unless the line has room or hides them. */
const MARKS = '\u0300\u0301\u0302\u0308\u030a\u030b\u0323\u0324\u0325\u032d\u0330\u0331';
const LONGEST_NAME = 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschafers';
const DEEP_BLOCKS = 12;
const DEEP_REPLIES = 60;

export const stresses: Readonly<Record<string, Stress>> = {
  bidi: {
    title: 'Turned text',
    text: (value) => `${OVERRIDE}${value} \u2067مرحبا (7)`,
    name: (value) => `${OVERRIDE}${value}`,
  },
  marks: {
    title: 'Stacked marks',
    text: (value) => [...value].map((letter, place) => (place % 2 ? letter : `${letter}${MARKS}`)).join(''),
    name: (value) => [...value].join(MARKS),
  },
  word: {
    title: 'A word of 40,000 letters',
    text: (value, place) => (place === 1 ? 'x'.repeat(40_000) : value),
  },
  deep: {
    title: 'Very deep',
    blocks: (blocks) =>
      Array.from({ length: DEEP_BLOCKS }).reduce<readonly Block[]>(
        (inner, _, depth) => [{ type: 'blockquote', id: `deep-${depth}`, children: [...inner] }],
        blocks.slice(0, 3),
      ),
    comments: (comments) => answersUnder(comments),
  },
  images: {
    title: 'Broken pictures',
    mediaUrl: () => '/images/there-is-none.svg',
  },
  names: {
    title: 'Very long names',
    name: (value) => `${value} ${LONGEST_NAME}`,
  },
};

/** Each comment answers the one before it. */
function answersUnder(comments: readonly PublicComment[]): readonly PublicComment[] {
  const first = comments[0];
  if (!first) return comments;
  const idOf = (place: number) => `DEEP${String(place).padStart(22, '0')}`;
  return Array.from({ length: DEEP_REPLIES }, (_, place) => ({
    ...comments[place % comments.length]!,
    id: idOf(place),
    rootId: idOf(0),
    parentId: place === 0 ? null : idOf(place - 1),
    depth: place,
  }));
}
