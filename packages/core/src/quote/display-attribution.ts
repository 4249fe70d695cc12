import { agentName } from '../agent/agent.js';
import type { Tables } from '../html/html-writer.js';
import type { Inline } from '../inlines/index.js';
import { inherited } from './inherited.js';

/** The attribution to print beside a set-apart quotation: the editor's own, else speaker, job and the title of the source. */
export function displayAttribution(tables: Tables, id: string): Inline[] {
  const row = tables.quotes?.[id];
  if (!row) return [];
  if (row.attribution) return row.attribution;
  const { speaker, source } = inherited(tables.quotes ?? {}, row);
  const agent = speaker === undefined ? undefined : tables.agents?.[speaker];
  const work = source === undefined ? undefined : tables.works?.[source];
  const title = work && 'title' in work ? work.title : undefined;
  const parts: Inline[] = [];
  if (agent) parts.push({ type: 'mention', ref: agent.id, children: [{ type: 'text', value: agentName(agent) }] });
  if (agent?.kind === 'person' && agent.jobTitle) parts.push({ type: 'text', value: `, ${agent.jobTitle}` });
  if (work && title) {
    if (parts.length > 0) parts.push({ type: 'text', value: ', ' });
    parts.push({ type: 'mention', ref: work.id, children: [{ type: 'text', value: title }] });
  }
  return parts;
}
