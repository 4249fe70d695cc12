import { everyBlock, everyInline, type Agent, type Block, type Media, type Quote, type Work } from '@standfirst/core';
import { speakersOf } from '../attribution/speakers-of.js';
import type { Fragment } from './read-fragment.js';

/** The rows of a text that its blocks still point to: the front matter may know some under another name. */
export function rowsInUse(
  { quotes, agents, works, media }: Pick<Fragment, 'quotes' | 'agents' | 'works' | 'media'>,
  blocks: readonly Block[],
): {
  quotes: Record<string, Quote>;
  agents: Record<string, Agent>;
  works: Record<string, Work>;
  media: Record<string, Media>;
} {
  const files = new Set<string>();
  const said = new Set<string>();
  for (const block of everyBlock(blocks)) {
    if (block.type === 'figure') for (const id of listed(block.media)) files.add(id);
    if (block.type === 'blockquote' && block.quote !== undefined) said.add(block.quote);
  }
  for (const inline of everyInline(blocks)) {
    if (inline.type === 'quoted') said.add(inline.quote);
    if (inline.type === 'attribution') for (const id of listed(inline.quotes)) said.add(id);
  }
  const kept = only(quotes, said);
  const sources = new Set(Object.values(kept).flatMap(({ source }) => source ?? []));
  return {
    quotes: kept,
    agents: speakersOf(Object.values(kept), agents),
    works: only(works, sources),
    media: only(media, files),
  };
}

/** What front matter says of a node is checked later; until then a list may be anything. */
const listed = (value: readonly string[]): readonly string[] => (Array.isArray(value) ? value : []);

const only = <Row>(table: Readonly<Record<string, Row>>, ids: ReadonlySet<string>): Record<string, Row> =>
  Object.fromEntries(Object.entries(table).filter(([id]) => ids.has(id)));
