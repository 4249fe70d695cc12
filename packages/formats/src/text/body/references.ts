import { safeUrl, type ArticleInput } from '@standfirst/core';
import { noteIn, type Receipt } from '../../receipt.js';
import type { Passage } from '../passages/passage.js';
import { withoutStretches } from '../passages/without-stretches.js';

const LINE = /^\[(\d{1,4})\] (\S.*)$/s;
const MARK = / ?\[(\d{1,4})\]/g;

/** A body without the marks that lead to its foot, and what they lead to. */
export interface References {
  readonly passages: readonly Passage[];
  readonly notes?: NonNullable<ArticleInput['notes']>;
}

/**
 * Takes addresses and notes off the foot of a text, as `write` and text browsers print them: "[1] https://…", counted up
 * from 1, with a mark in the text before them. They become notes, since a mark does not say which words are the link.
 */
export function readReferences(body: readonly Passage[], receipt: Receipt): References {
  const foot = body.findLastIndex(({ text }) => LINE.exec(text)?.[1] === '1');
  const lines = foot > 0 ? body.slice(foot).map(({ text }) => LINE.exec(text)) : [];
  const isCounted = lines.every((line, index) => Number(line?.[1]) === index + 1);
  const above = body.slice(0, foot);
  const isMarked = above.some(({ text }) =>
    [...text.matchAll(MARK)].some(([, number]) => Number(number) <= lines.length),
  );
  if (lines.length === 0 || !isCounted || !isMarked) return { passages: body };
  const many = lines.length > 1;
  noteIn(
    receipt,
    'guessed',
    `${many ? `${lines.length} lines` : 'One line'} at the foot with a number in brackets ${many ? 'were' : 'was'} taken for what the same number${many ? 's' : ''} in the text lead${many ? '' : 's'} to.`,
    body.slice(foot),
  );
  return {
    passages: above.map((passage) => marked(passage, lines.length)),
    notes: Object.fromEntries(lines.map((line) => [`n${line?.[1]}`, noteWords(line?.[2] ?? '')])),
  };
}

function noteWords(words: string): NonNullable<ArticleInput['notes']>[string] {
  const url = safeUrl(words, 'website');
  return url === null ? words : [{ type: 'link', url: words, children: words }];
}

function marked(passage: Passage, most: number): Passage {
  const marks = [...passage.text.matchAll(MARK)].filter(([, number]) => Number(number) >= 1 && Number(number) <= most);
  if (marks.length === 0) return passage;
  let taken = 0;
  const notes = marks.map(({ 0: { length }, 1: number, index }) => {
    const at = index - taken;
    taken += length;
    return { at, note: `n${Number(number)}` };
  });
  const stretches = marks.map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  return { ...withoutStretches(passage, stretches), notes };
}
