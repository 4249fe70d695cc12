import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { list } from '../../packages/comments/testing/fault-adapter.mjs';
import type { FaultService } from './fault-service.js';
import { randomFrom } from './random.js';
import { Writers } from './writers.js';

export const KILLS = Number(process.env['STANDFIRST_KILLS'] ?? 50);
const SEED = Number(process.env['STANDFIRST_SEED'] ?? Date.now() % 1_000_000);
const WRITERS = 6;
/** A limit against hanging. */
export const ROUNDS_MS = 60_000 + KILLS * 12_000;

/** What lies in the database, found without the library. */
export interface Inside {
  /** `ok`, or what is broken. */
  readonly integrity: string;
  readonly rows: number;
  /** What the figures of the thread say. */
  readonly counted: number;
  readonly keys: number;
}

/** Ends the service again and again while people write, and looks whether each comment that was taken is there once. */
export async function writeThroughKills(
  service: FaultService,
  lookInside: () => Promise<Inside>,
  meanwhile: (round: number) => Promise<void> = async () => undefined,
): Promise<Writers> {
  const why = `STANDFIRST_SEED=${SEED} npx vitest run tests/faults gives the same texts and moments`;
  const random = randomFrom(SEED);
  const writers = new Writers(service, random);
  let keptUnanswered = 0;
  await list(service.origin); // the first call makes the tables
  for (let round = 0; round < KILLS; round += 1) {
    const writing = writers.writeUntilSilence(WRITERS);
    await sleep(10 + random() * 200);
    await meanwhile(round);
    await service.kill();
    await writing;
    await service.start();
    const { integrity, rows } = await lookInside();
    expect(integrity, why).toBe('ok');
    keptUnanswered += rows - writers.taken.size;
  }
  await writers.finish();

  const stored = await list(service.origin);
  expect(writers.refusals, why).toEqual([]);
  expect(stored.toSorted(), why).toEqual([...writers.taken].toSorted());
  const rows = stored.length;
  expect(await lookInside(), why).toEqual({ integrity: 'ok', rows, counted: rows, keys: rows });
  // Else no kill fell between the disk and the answer, and no key was needed.
  expect(keptUnanswered, why).toBeGreaterThan(0);
  return writers;
}
