import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateSubmission } from './submission/validate-submission.js';

// The vectors are not part of the repository; they lie beside it where they are present.
const folder = new URL('../../../../../shared/security/', import.meta.url);
const present = existsSync(folder);
interface Vector {
  id: string;
  kind: string;
  input: string | null;
  gen?: (string | { s: string; n: number })[];
  expect?: string | { website: 'accept' | 'reject' | 'safe-or-reject' };
}
const read = (file: string): Vector[] => (present ? JSON.parse(readFileSync(new URL(file, folder), 'utf8')) : []);
const textOf = ({ input, gen = [] }: Vector) =>
  input ?? gen.map((part) => (typeof part === 'string' ? part : part.s.repeat(part.n))).join('');
const good = { name: 'Ada', email: 'ada@example.com', body: 'Hello' };

describe.skipIf(!present)('security vectors (skipped where ../shared/security is absent)', () => {
  test('websites are taken and refused as labelled', () => {
    const wrong = read('v-urls.json').filter(({ input, expect: wanted }) => {
      const { ok } = validateSubmission({ ...good, url: input });
      const label = typeof wanted === 'object' ? wanted.website : 'reject';
      return label === 'accept' ? !ok : label === 'reject' ? ok : false;
    });
    expect(wrong).toEqual([]);
  });

  test('e-mail addresses are taken and refused as labelled', () => {
    const wrong = read('v-email.json').filter(({ input, expect: wanted }) => {
      const { ok } = validateSubmission({ ...good, email: input });
      return String(wanted).startsWith('accept') ? !ok : String(wanted).startsWith('reject') ? ok : false;
    });
    expect(wrong).toEqual([]);
  });

  test('benign text survives as it was typed', () => {
    for (const { input, kind } of read('v-benign.json')) {
      if (kind !== 'text') continue;
      const result = validateSubmission({ ...good, body: input });
      expect(result.ok && result.draft.body).toBe(input?.normalize('NFC'));
    }
  });

  test('no text is slow or throws, in any field', () => {
    const files = [
      'v-text-fields.json',
      'v-naughty-blns.json',
      'v-redos.json',
      'v-load.json',
      'v-sql.json',
      'v-csv.json',
    ];
    for (const vector of files.flatMap(read)) {
      const text = textOf(vector);
      for (const field of ['name', 'email', 'url', 'body', 'parentId', 'idempotencyKey']) {
        const began = performance.now();
        validateSubmission({ ...good, [field]: text.slice(0, field === 'body' ? 16_000 : undefined) });
        expect(performance.now() - began, `${vector.id} in ${field}`).toBeLessThan(1000);
      }
    }
  });
});
