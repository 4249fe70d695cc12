import { inlineText, type Agent, type Quote } from '@standfirst/core';
import { addPlace, noteAbout } from '../receipt-places.js';
import type { Receipt, Stretch } from '../receipt.js';

type Agents = Readonly<Record<string, Agent>>;

/** The agents that speak in these quotations. */
export function speakersOf(quotes: readonly Quote[], agents: Agents): Record<string, Agent> {
  const said = new Set(quotes.map(({ speaker }) => speaker));
  return Object.fromEntries(Object.entries(agents).filter(([id]) => said.has(id)));
}

/** Says that nobody was set for quoted words whose attribution does not tell whom it names. */
export function tellUnclear({ attribution, speaker, source }: Quote, receipt: Receipt, place?: Stretch): void {
  if (!attribution || speaker !== undefined || source !== undefined) return;
  const line = inlineText(attribution).replace(/\s+/g, ' ').trim().slice(0, 100);
  const note = `"${line}" stands with quoted words, and does not tell whether it names who speaks or where they are from. No speaker was set. Set one by hand.`;
  if (!place) return noteAbout(receipt, 'guessed', note, line);
  if (!receipt.guessed.includes(note)) receipt.guessed.push(note);
  addPlace(receipt, note, place);
}
