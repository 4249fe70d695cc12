import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { predictQuotes } from './rows/prediction.js';

const folder = fileURLToPath(new URL('../../../../shared/quotes/', import.meta.url));
const missing = !existsSync(join(folder, 'score.mjs'));

type Scores = Record<string, { value: number | null }>;

/** What the scorer says of our predictions for one file of labelled texts. */
function scores(file: string): Scores {
  const gold = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
  const predictions = gold.map((line) => {
    const { id, text, lang } = JSON.parse(line) as { id: string; text: string; lang: string }; // the format that score.mjs states
    return JSON.stringify(predictQuotes(id, text, { lang }));
  });
  const own = mkdtempSync(join(tmpdir(), 'quotes-'));
  writeFileSync(join(own, 'predictions.jsonl'), predictions.join('\n'));
  const output = execFileSync(process.execPath, [
    join(folder, 'score.mjs'),
    join(folder, file),
    join(own, 'predictions.jsonl'),
    '--json',
  ]);
  rmSync(own, { recursive: true });
  return JSON.parse(String(output)) as Scores; // printed by score.mjs --json
}

/** Slightly below what is reached, so that a rule that costs more than it brings is seen. */
const floors: [file: string, floors: Record<string, number>][] = [
  [
    'en-wikinews-gum.dev.jsonl',
    {
      'marked.overlap.F1': 0.97,
      'marked.joint.F1': 0.96,
      'content.overlap.F1': 0.96,
      'content.joint.F1': 0.95,
      'marked.speaker.entity': 0.95,
    },
  ],
  [
    'en-news-pud.dev.jsonl',
    {
      'marked.overlap.F1': 0.97,
      'marked.joint.F1': 0.9,
      'content.overlap.F1': 0.95,
      'content.joint.F1': 0.9,
      'marked.speaker.entity': 0.88,
    },
  ],
  [
    'challenge.dev.jsonl',
    { 'marked.overlap.F1': 0.97, 'marked.joint.F1': 0.81, 'content.overlap.F1': 0.98, 'content.joint.F1': 0.83 },
  ],
];

describe.skipIf(missing)(
  'the labelled texts (skipped where they are absent: their licences keep them out of the repository)',
  () => {
    it.each(floors)('%s are read as well as before', (file, expected) => {
      const reached = scores(file);
      for (const [name, floor] of Object.entries(expected))
        expect(reached[name]?.value, name).toBeGreaterThanOrEqual(floor);
    });
  },
);
