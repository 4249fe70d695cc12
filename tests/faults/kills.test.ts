import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FaultService } from './fault-service.js';
import { KILLS, ROUNDS_MS, writeThroughKills, type Inside } from './kill-rounds.js';

const folder = mkdtempSync(join(tmpdir(), 'standfirst-faults-'));
const file = join(folder, 'comments.db');
const service = new FaultService(file);

beforeAll(() => service.start());
afterAll(async () => {
  await service.kill();
  rmSync(folder, { recursive: true });
});

async function lookInside(): Promise<Inside> {
  const database = new DatabaseSync(file, { readOnly: true });
  const one = (sql: string) => Object.values(database.prepare(sql).get() ?? {})[0];
  const found = {
    integrity: String(one('PRAGMA integrity_check')),
    rows: Number(one('SELECT count(*) FROM comment')),
    counted: Number(one('SELECT sum(published) FROM thread_count')),
    keys: Number(one('SELECT count(*) FROM idempotency')),
  };
  database.close();
  return found;
}

test(
  `what was answered as taken is in the file once after ${KILLS} kills`,
  async () => {
    const { unavailable } = await writeThroughKills(service, lookInside);
    expect(unavailable).toBe(0);
  },
  ROUNDS_MS,
);
