import { inlineText, type Agent, type Quote, type Work } from '@standfirst/core';
import { addPlace, noteAbout } from '../receipt-places.js';
import type { Receipt, Stretch } from '../receipt.js';

type Agents = Readonly<Record<string, Agent>>;

/** The agents that speak in these quotations, and those who made the works. */
export function speakersOf(
  quotes: readonly Quote[],
  agents: Agents,
  works: Readonly<Record<string, Work>> = {},
): Record<string, Agent> {
  const said = new Set([...quotes.map(({ speaker }) => speaker), ...Object.values(works).flatMap(({ by = [] }) => by)]);
  return Object.fromEntries(Object.entries(agents).filter(([id]) => said.has(id)));
}

/** Says that nobody was set for quoted words whose attribution does not tell whom it names. */
export function tellUnclear(quote: Quote, receipt: Receipt, place?: Stretch): void {
  const note = unclearNote(quote);
  if (note === undefined) return;
  if (!place) return noteAbout(receipt, 'guessed', note, lineOf(quote));
  if (!receipt.guessed.includes(note)) receipt.guessed.push(note);
  addPlace(receipt, note, place);
}

/** The sentence for that; `undefined` where somebody or something is known. */
export function unclearNote(quote: Quote): string | undefined {
  if (!quote.attribution || quote.speaker !== undefined || quote.source !== undefined) return undefined;
  return `"${lineOf(quote)}" stands with quoted words, and does not tell whether it names who speaks or where they are from. No speaker was set. Set one by hand.`;
}

const lineOf = ({ attribution = [] }: Quote): string =>
  inlineText(attribution).replace(/\s+/g, ' ').trim().slice(0, 100);
