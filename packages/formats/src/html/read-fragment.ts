import { blocksFromHtml, type Agent, type Block, type Media, type Quote, type Work } from '@standfirst/core';
import type { Root } from 'hast';
import { speakersOf, tellUnclear } from '../attribution/speakers-of.js';
import { emptyReceipt, type Receipt, type Stretch } from '../receipt.js';
import { ownMarkup } from './markup/markup.js';
import { parsePiece } from './tree/parse-html.js';
import { element, type HtmlPlaces, type Parent } from './tree/html-tree.js';

/** What is known of a piece of HTML from elsewhere; everything has a default. */
export interface FragmentOptions {
  /** The address of its page, which relative links start from. Default: they stay as they are. */
  readonly base?: string;
  /** Its language, for the marks of a `<q>`. Default: `und`, which has those of English. */
  readonly lang?: string;
  /** Whether a quotation of another piece has this id already. Default: none has. */
  readonly taken?: (id: string) => boolean;
}

/** A piece of HTML as blocks, with the rows of the tables that they point to. */
export interface Fragment {
  /** Each with an id. */
  readonly blocks: Block[];
  readonly media: Record<string, Media>;
  /** Quotations that the markup names: `<q>`, block quotes with a line that says whom they are from. */
  readonly quotes: Record<string, Quote>;
  /** Whoever is named as speaking in them. */
  readonly agents: Record<string, Agent>;
  /** The pages that quotations name as their source. */
  readonly works: Record<string, Work>;
  readonly receipt: Receipt;
}

/**
 * Reads a piece of HTML, as text or as a hast tree: what content systems store, mails send and Markdown becomes. It takes
 * any depth and size; what is no content is left out with a sentence in the receipt, and never throws.
 */
export function readFragment(html: string | Root, options: FragmentOptions = {}): Fragment {
  if (typeof html !== 'string') return readTree(html, options);
  const { root, notes, ...places } = parsePiece(html);
  const fragment = readTree(root, options, places);
  fragment.receipt.warnings.push(...notes);
  return fragment;
}

/** The blocks in a tree; its nodes are not changed. */
export function readTree(
  tree: Parent | Root,
  { base, lang = 'und', taken = () => false }: FragmentOptions,
  places: HtmlPlaces = NO_PLACES,
): Fragment {
  const receipt = emptyReceipt();
  const quotes = new Map<string, Quote>();
  const agents = new Map<string, Agent>();
  const works = new Map<string, Work>();
  const lines = new Map<string, Stretch>();
  // A box around all: loose words at the top follow the rules of those in a box.
  const whole = element('div', {}, tree.children as Parent['children']);
  const children = ownMarkup([whole], { base, lang, quotes, agents, taken, works, receipt, places, lines });
  const { blocks, media, notes } = blocksFromHtml({ type: 'root', children });
  receipt.warnings.push(...counted(notes));
  for (const quote of quotes.values()) tellUnclear(quote, receipt, lines.get(quote.id));
  return {
    blocks: withoutTwins(blocks),
    media,
    quotes: Object.fromEntries(quotes),
    agents: speakersOf([...quotes.values()], Object.fromEntries(agents)),
    works: Object.fromEntries(works),
    receipt,
  };
}

/** A tree that nobody parsed stands in no source. */
const NO_PLACES: HtmlPlaces = { spanOf: () => undefined, placeOf: () => undefined };

/** Each sentence once, with how often it holds. */
function counted(notes: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const note of notes) times.set(note, (times.get(note) ?? 0) + 1);
  return [...times].map(([note, count]) => (count > 1 ? `${note} (${count} times)` : note));
}

/** A picture and its copy for those without scripts are one. */
const withoutTwins = (blocks: readonly Block[]): Block[] =>
  blocks.filter((block, index) => {
    const before = blocks[index - 1];
    return !(
      block.type === 'figure' &&
      before?.type === 'figure' &&
      !block.cutline &&
      block.media.join(' ') === before.media.join(' ')
    );
  });
