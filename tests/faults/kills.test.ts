import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { list } from '../../packages/comments/testing/fault-adapter.mjs';
import { FaultService } from './fault-service.js';
import { randomFrom } from './random.js';
import { Writers } from './writers.js';

const KILLS = Number(process.env['STANDFIRST_KILLS'] ?? 50);
const SEED = Number(process.env['STANDFIRST_SEED'] ?? Date.now() % 1_000_000);
const WRITERS = 6;

const service = new FaultService();
beforeAll(() => service.start());
afterAll(() => service.remove());

/** What a program beside the service finds in its file. */
function lookInside() {
  const database = new DatabaseSync(service.database, { readOnly: true });
  const one = (sql: string) => Object.values(database.prepare(sql).get() ?? {})[0];
  const found = {
    integrity: one('PRAGMA integrity_check'),
    rows: one('SELECT count(*) FROM comment'),
    counted: one('SELECT coalesce(sum(published), 0) FROM thread_count'),
    keys: one('SELECT count(*) FROM idempotency'),
  };
  database.close();
  return found;
}

test(
  `what was answered as taken is there once after ${KILLS} kills`,
  async () => {
    const why = `STANDFIRST_SEED=${SEED} npx vitest run tests/faults gives the same texts and moments`;
    const random = randomFrom(SEED);
    const writers = new Writers(service, random);
    let keptUnanswered = 0;
    for (let killed = 0; killed < KILLS; killed += 1) {
      const writing = writers.writeUntilSilence(WRITERS);
      await new Promise((resolve) => setTimeout(resolve, 10 + random() * 200));
      await service.kill();
      await writing;
      await service.start();
      const { integrity, rows } = lookInside();
      expect(integrity, why).toBe('ok');
      keptUnanswered += Number(rows) - writers.taken.size;
    }
    await writers.finish();

    const stored = await list(service.origin);
    expect(writers.refusals, why).toEqual([]);
    expect(stored.toSorted(), why).toEqual([...writers.taken].toSorted());
    const rows = stored.length;
    expect(lookInside(), why).toEqual({ integrity: 'ok', rows, counted: rows, keys: rows });
    // Else no kill fell between the disk and the answer, and no key was needed.
    expect(keptUnanswered, why).toBeGreaterThan(0);
  },
  10 * 60_000,
);
