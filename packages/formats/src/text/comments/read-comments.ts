import { shortId, type CommentBlock } from '@standfirst/core';
import type { FoundComment } from '../../format.js';
import type { Receipt } from '../../receipt.js';
import { findRule } from '../../furniture/find-rule.js';
import { foldLine } from '../../furniture/fold-line.js';
import { languages } from '../../languages/page-languages.js';
import type { Passage } from '../passages/passage.js';
import { answeredIn, commentHead, type CommentHead } from './comment-head.js';
import { commentBlocks } from './comment-blocks.js';

/** The comments of a page, and the passages that are their words; what stands round them stays in the receipt. */
export interface PageComments {
  readonly comments: readonly FoundComment[];
  /** Passages that are in the comments and nowhere else. */
  readonly taken: ReadonlySet<Passage>;
}

interface Draft {
  readonly head: CommentHead;
  readonly answers: string | undefined;
  readonly words: readonly Passage[];
}

const frames = new Set(languages.flatMap(({ comments }) => comments.frames));
const openFrames = [...frames].flatMap((line) => (line.endsWith('*') ? [line.slice(0, -1)] : []));

/** Reads the passages that are comments: a head with a name and a date or a word for speech, and the words below it. */
export function readComments(passages: readonly Passage[], lang: string, receipt: Receipt): PageComments {
  const drafts: Draft[] = [];
  const known = new Set<string>();
  for (let index = 0; index < passages.length;) {
    const head = commentHead(passages, index, lang, known);
    if (!head) {
      index += 1;
      continue;
    }
    const from = index + head.count;
    const answers = head.answers ?? answeredIn(passages[from]?.text ?? '', lang);
    const words = wordsFrom(passages, head.answers === answers ? from : from + 1, lang, known);
    if (words.length > 0) {
      drafts.push({ head, answers, words });
      known.add(head.name);
    }
    index = words.length > 0 ? passages.indexOf(words.at(-1) as Passage, from) + 1 : from; // a word found there
  }
  const comments = withIds(drafts);
  if (comments.some(({ createdAt }) => createdAt?.endsWith('Z')))
    receipt.guessed.push(
      'The times of the comments are printed without a zone; they were taken for those of Greenwich (UTC).',
    );
  return { comments, taken: new Set(drafts.flatMap(({ words }) => words)) };
}

/** The passages below a head: over the marks right under it, as far as a button, a line of the page, or the next head. */
function wordsFrom(passages: readonly Passage[], from: number, lang: string, known: ReadonlySet<string>): Passage[] {
  let index = from;
  while (isFrame(passages[index])) index += 1;
  const words: Passage[] = [];
  for (; index < passages.length; index++) {
    const passage = passages[index];
    const ends = !passage || isFrame(passage) || isFurniture(passage.text) || commentHead(passages, index, lang, known);
    if (ends) break;
    words.push(passage);
  }
  return words;
}

function isFrame(passage: Passage | undefined): boolean {
  if (!passage) return false;
  const line = foldLine(passage.text);
  if (line === '') return true;
  const pieces = passage.text.split(/[•·|]/).map(foldLine).filter(Boolean);
  return (
    frames.has(line) ||
    openFrames.some((words) => line.startsWith(words)) ||
    (pieces.length > 1 && pieces.every((piece) => frames.has(piece)))
  );
}

/** An e-mail address alone, as some pages print it under a name: it is nobody's words. */
const ADDRESS = /^(?:e-?mail:? )?\S{1,100}@\S{1,100}$/i;

/** A line that pages print, and that no reader writes by itself. */
const isFurniture = (text: string) => {
  const rule = findRule(text);
  return text.includes('©') || ADDRESS.test(text) || (rule !== undefined && rule.weak !== true);
};

function withIds(drafts: readonly Draft[]): FoundComment[] {
  const times = new Map<string, number>();
  const byName = new Map<string, string>();
  return drafts.map(({ head, answers, words }) => {
    const { name, at } = head;
    const base = `comment-${shortId([name, at ?? '', ...words.map(({ text }) => text)].join('\n'))}`;
    const occurrence = (times.get(base) ?? 0) + 1;
    times.set(base, occurrence);
    const id = occurrence === 1 ? base : `${base}-${occurrence}`;
    const parentId = (answers !== undefined && byName.get(answers)) || null;
    byName.set(name, id);
    const body: readonly CommentBlock[] = commentBlocks(words, id);
    return { id, parentId, author: { name }, ...(at !== undefined && { createdAt: at }), body, state: 'published' };
  });
}
