import { articleToHast, safeUrl, type Article, type BlockType } from '@standfirst/core';
import { absoluteUrl } from '../absolute-url.js';
import type { WriteOptions, WriteResult } from '../format.js';
import { lossesOf } from '../losses.js';
import { printedDate } from '../printed-date.js';
import { printedWords } from '../printed-words.js';
import { correctionPassages, referenceLines } from './writing/text-foot.js';
import { textHead } from './writing/text-head.js';
import { textPassages } from './writing/text-passages.js';
import { wrapLines } from './writing/wrap-lines.js';
import { attribute, elementsIn, has, type Node, type Reference, type Writing } from './writing/writing.js';

/** How text is written; everything has a default. */
export interface TextOptions extends WriteOptions {
  /** The longest line, in characters, for mails and terminals. Default: lines are as long as their paragraphs. */
  readonly wrap?: number;
}

/**
 * The article as text that people read and `read` reads back: headline, standfirst, byline and dates, the body with a blank
 * line between two passages, corrections, and at the foot the addresses and notes that the text has marks for. A pull quote
 * repeats words and is not written.
 */
export function write(article: Article, { wrap }: TextOptions = {}): WriteResult {
  const references: Reference[] = [];
  const tree = articleToHast(article);
  const writing = writingOf(article, references);
  const passages = [
    ...textHead(article),
    ...withDateline(textPassages(tree, writing), article),
    ...correctionPassages(article, writing),
    ...referenceLines(references, notesIn(tree), writing),
    ...(article.rights?.notice === undefined ? [] : [{ text: article.rights.notice }]),
  ];
  const texts = passages.map(({ text, fixed }) => (wrap === undefined || fixed ? text : wrapLines(text, wrap)));
  return { output: texts.join('\n\n'), losses: textLosses(article) };
}

function writingOf({ lang, url }: Article, references: Reference[]): Writing {
  const base = safeUrl(url, 'website') ?? undefined;
  const numbers = new Map<string, number>();
  const writing: Writing = {
    lang,
    date: (date) => printedDate(date, lang),
    picture: printedWords(lang).picture,
    mark(reference) {
      const whole = 'url' in reference ? { url: absoluteUrl(reference.url, base) ?? reference.url } : reference;
      const key = 'url' in whole ? `url ${whole.url}` : `note ${whole.note}`;
      if (!numbers.has(key)) numbers.set(key, references.push(whole));
      return `[${numbers.get(key)}]`;
    },
    passages: (nodes) => textPassages(nodes, writing),
  };
  return writing;
}

function notesIn(tree: readonly Node[]): Map<string, readonly Node[]> {
  const list = tree.find((node) => node.type === 'element' && has(node, 'dataNotes'));
  const items = list?.type === 'element' ? elementsIn(list) : [];
  return new Map(items.map((item) => [(attribute(item, 'id') ?? '').slice('note-'.length), item.children]));
}

/** "FENMOUTH, Jan. 4 — " before the first words, where they are a paragraph. */
function withDateline(passages: ReturnType<typeof textPassages>, { dateline, body }: Article) {
  if (!dateline) return passages;
  const [first, ...others] = passages;
  if (body[0]?.type !== 'paragraph' || !first) return [{ text: dateline.text }, ...passages];
  return [{ ...first, text: `${dateline.text} — ${first.text}` }, ...others];
}

/** The kinds that have a look of their own in plain text, and what of them no look says. */
const BLOCKS = [
  'paragraph',
  'heading',
  'list',
  'blockquote',
  'figure',
  'embed',
  'table',
  'divider',
  'codeBlock',
  'relatedLink',
  'update',
] as const satisfies readonly BlockType[];
const UNSEEN: Readonly<Partial<Record<BlockType, readonly string[]>>> = {
  blockquote: ['cite'],
  codeBlock: ['language'],
  embed: ['provider', 'tracks'],
  figure: ['layout', 'prominence'],
  update: ['key', 'pinned'],
};
const WITHOUT = Object.fromEntries(BLOCKS.map((type) => [type, ['lang', 'dir', ...(UNSEEN[type] ?? [])]]));

function textLosses(article: Article) {
  const { rights } = article;
  const isNotice = rights !== undefined && Object.keys(rights).every((field) => field === 'notice');
  return lossesOf(article, {
    fields: [
      'headline',
      'standfirst',
      'byline',
      'dateline',
      'firstPublished',
      'published',
      'modified',
      'notes',
      'corrections',
      ...(isNotice ? (['rights'] as const) : []),
    ],
    blocks: BLOCKS,
    inlines: ['text', 'break', 'quoted', 'link', 'noteRef'],
    without: { ...WITHOUT, link: ['title', 'rel'] },
  });
}
