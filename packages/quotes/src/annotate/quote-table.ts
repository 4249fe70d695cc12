import type { Quote } from '@standfirst/core';
import type { FoundQuote } from '../found-quote.js';
import type { AgentTable } from './agent-table.js';
import type { IdentifiedQuote } from './identify.js';
import type { WorkTable } from './work-table.js';

/** The rows of the table of quotations; the agents and works that they need get rows of their own. */
export function quoteTable(
  quotes: readonly IdentifiedQuote[],
  agents: AgentTable,
  works: WorkTable,
): Record<string, Quote> {
  const ids = new Set(quotes.map(({ id }) => id));
  return Object.fromEntries(quotes.map((quote) => [quote.id, quoteRow(quote, ids, agents, works)]));
}

function quoteRow(
  { id, found, continues }: IdentifiedQuote,
  ids: ReadonlySet<string>,
  agents: AgentTable,
  works: WorkTable,
): Quote {
  const { mode, source, via, cue, certainty, rule } = found;
  const speaker = speakerOf(found, agents);
  const carrier = via && agents.idOf(via.entity, via.kind);
  return {
    id,
    mode,
    ...(speaker !== undefined && { speaker }),
    ...(source && { source: works.idOf(source) }),
    ...(carrier !== undefined && { via: carrier }),
    ...(cue && { cue: cue.text }),
    ...(continues !== undefined && ids.has(continues) && { continues }),
    origin: { by: 'rules', ...(certainty !== 'none' && { certainty }), rule },
  };
}

/** Where a work speaks, whoever made it answers for the words; nobody, where the text does not say who did. */
function speakerOf({ speaker, source }: FoundQuote, agents: AgentTable): string | undefined {
  if (!speaker) return undefined;
  if (speaker.kind !== 'document' && speaker.kind !== 'recording') return agents.idOf(speaker.entity, speaker.kind);
  return source?.by === undefined ? undefined : agents.idOf(source.by, source.byKind ?? 'organization');
}
