import { inlineText, type Agent, type Inline, type Quote, type Work } from '@standfirst/core';
import type { Receipt } from '../receipt.js';
import { readAttribution } from './read-attribution.js';
import { tellUnclear } from './speakers-of.js';

/** Where the rows of a quotation go. */
interface Tables {
  readonly quotes: Record<string, Quote>;
  readonly agents: Record<string, Agent>;
  readonly works: Record<string, Work>;
}

/** Puts set-apart words into the table by the line that says whose they are, with whomever it names. */
export function addAttributed(id: string, attribution: Inline[], tables: Tables, receipt: Receipt): void {
  const { speaker, source } = readAttribution(inlineText(attribution));
  if (speaker) tables.agents[speaker.id] ??= speaker;
  if (source) tables.works[source.id] ??= source;
  const row: Quote = {
    id,
    mode: 'direct',
    ...(speaker && { speaker: speaker.id }),
    ...(source && { source: source.id }),
    attribution,
    origin: { by: 'importer', certainty: 'explicit' },
  };
  tables.quotes[id] = row;
  tellUnclear(row, receipt);
}
