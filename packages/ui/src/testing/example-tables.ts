import type { Tables } from '@standfirst/core';

const image = (id: string, name: string) => ({
  id,
  kind: 'image' as const,
  url: `https://herald.example/${name}.jpg`,
  width: 1200,
  height: 800,
  alt: `A ${name}`,
});

/** What the examples of core's kinds point to; all of it invented. */
export const exampleTables: Tables = {
  agents: { lund: { kind: 'person', id: 'lund', name: 'Ada Lund', jobTitle: 'harbour master' } },
  works: { log: { kind: 'document', id: 'log', title: 'Harbour Log' } },
  quotes: {
    q1: { id: 'q1', mode: 'direct', speaker: 'lund', source: 'log', cue: 'said' },
    q2: { id: 'q2', mode: 'indirect', speaker: 'lund', continues: 'q1' },
    q3: { id: 'q3', mode: 'direct', continues: 'q2' },
  },
  media: { m1: { ...image('m1', 'quay'), credit: 'Photograph: Ada Lund' }, m2: image('m2', 'pier') },
  notes: { n1: [{ type: 'text', value: 'Times are those of the harbour office.' }] },
};
