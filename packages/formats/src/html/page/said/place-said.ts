import { agentName, shortId, type Quote } from '@standfirst/core';
import { unclearNote } from '../../../attribution/speakers-of.js';
import { noteAbout } from '../../../receipt-places.js';
import type { Fragment } from '../../read-fragment.js';
import { folded } from '../folded.js';
import { findSaid } from './find-said.js';
import type { SaidWords } from './said-nodes.js';
import { quotedStretches, type QuotedStretch } from './stretches.js';
import { wrapWords } from './wrap-words.js';

/** A page that tells machines of more quotations is not read for people. */
const MOST = 200;

/**
 * Gives a story what its page tells machines of its quotations: who speaks and where the words are from. They are known by their
 * words: between marks, also where an attribution parts them, in a block quote, or as they stand. What is printed wins.
 */
export function placeSaid(said: readonly SaidWords[], story: Fragment): void {
  if (said.length === 0) return;
  const stretches = quotedStretches(story.blocks);
  said.forEach((one, index) => {
    const found = index < MOST ? findSaid(folded(one.words), stretches, story.blocks) : [];
    const row = found.length > 0 ? rowOf(found, story.quotes) : undefined;
    if (row) addSaid(row, one, story);
    else tellUnplaced(one, story);
  });
}

/** The quotation that the stretches are, made where they are none yet; `undefined` where the words cannot be parted from others. */
function rowOf(found: readonly QuotedStretch[], quotes: Record<string, Quote>): Quote | undefined {
  const known = found.map(({ quote }) => quote).find((id) => id !== undefined);
  const base = `q-${shortId(found.map(({ letters }) => letters).join(' '))}`;
  let id = known ?? base;
  for (let number = 2; known === undefined && Object.hasOwn(quotes, id); number += 1) id = `${base}-${number}`;
  let isMarked = false;
  for (const stretch of found) {
    const { block } = stretch;
    if (stretch.quote !== undefined) continue;
    if (block.type === 'paragraph') {
      const words = wrapWords(block, stretch, id);
      if (!words) return undefined;
      isMarked ||= words.some((one) => one.type === 'quoted' && one.quote === id && one.open !== undefined);
      block.children = words;
    } else [block.quote, isMarked] = [id, true];
    stretch.quote = id;
  }
  return (quotes[id] ??= {
    id,
    mode: known !== undefined || isMarked ? 'direct' : 'indirect',
    origin: { by: 'importer' },
  });
}

/** What the quotation does not say itself; where it names somebody else, the receipt says so. */
function addSaid(row: Quote, { words, speaker, source, makers = [] }: SaidWords, story: Fragment): void {
  const { agents, works, receipt, quotes } = story;
  const printed = row.speaker === undefined ? undefined : agents[row.speaker];
  if (printed && speaker && folded(agentName(printed)) !== folded(agentName(speaker)))
    receipt.warnings.push(
      `The page prints that ${agentName(printed)} said "${words.slice(0, 100)}", and tells machines that ${agentName(speaker)} did. What is printed was taken. Look which is right.`,
    );
  const note = unclearNote(row);
  const noted = note !== undefined && (speaker ?? source) ? receipt.guessed.indexOf(note) : -1;
  if (noted >= 0) receipt.guessed.splice(noted, 1);
  if (speaker && !printed) agents[speaker.id] ??= speaker;
  if (source && row.source === undefined) {
    works[source.id] ??= source;
    for (const maker of makers) agents[maker.id] ??= maker;
  }
  quotes[row.id] = {
    ...row,
    ...(speaker && !printed && { speaker: speaker.id }),
    ...(source && row.source === undefined && { source: source.id }),
    origin: { ...row.origin, by: 'importer', certainty: 'explicit' },
  };
}

function tellUnplaced({ words, speaker }: SaidWords, { receipt }: Fragment): void {
  const whose = speaker ? agentName(speaker) : 'somebody';
  receipt.discarded.push({ reason: 'quotation for machines', text: words });
  noteAbout(
    receipt,
    'warnings',
    `The page tells machines that ${whose} said "${words.slice(0, 100)}", and its story does not print these words. They stand in the receipt, and no quotation was made of them. Look whether they are missing.`,
    words,
  );
}
