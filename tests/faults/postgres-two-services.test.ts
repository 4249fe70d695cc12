import { expect, test } from 'vitest';
import { list, post } from '../../packages/comments/testing/fault-adapter.mjs';
import { whyNoPostgres } from '../../packages/comments/testing/postgres-server.js';
import { freshAddress } from '../../packages/comments/testing/shared-postgres.js';
import { FaultService } from './fault-service.js';

const WRITERS = 8;
const EACH = 20;

const reason = await whyNoPostgres();
const title = 'two services on one PostgreSQL keep each comment once, also one that both are sent under one key';
if (reason === null) test(title, writeToBoth);
else test.skip(`${title}: ${reason}`, () => undefined);

/** Sends it until it is answered: a machine that is slow may say "not now". */
async function send(origin: string, comment: { key: string; text: string }): Promise<number> {
  for (;;) {
    const status = await post(origin, comment);
    if (status !== 503) return status;
  }
}

async function writeToBoth(): Promise<void> {
  const address = await freshAddress();
  const services = [new FaultService(address), new FaultService(address)];
  try {
    // Both find no tables, and want to make them.
    await Promise.all(services.map((service) => service.start()));
    const statuses: number[] = [];
    const sent: string[] = [];
    const write = async (writer: number) => {
      for (let number = 0; number < EACH; number += 1) {
        const comment = { key: `${writer}-${number}`, text: `Remark ${number} of writer ${writer}: I was there.` };
        sent.push(comment.text);
        // Every third one goes to both at the same moment, as from a reader who is impatient.
        const asked = number % 3 === 0 ? services : [services[(writer + number) % 2]!];
        statuses.push(...(await Promise.all(asked.map(({ origin }) => send(origin, comment)))));
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
    expect(new Set(statuses)).toEqual(new Set([303]));
    for (const { origin } of services) expect((await list(origin)).toSorted()).toEqual(sent.toSorted());
  } finally {
    await Promise.all(services.map((service) => service.kill()));
  }
}
