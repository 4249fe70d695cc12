import { expect, test } from 'vitest';
import { list, post } from '../../packages/comments/testing/fault-adapter.mjs';
import { ask, whyNoPostgres } from '../../packages/comments/testing/postgres-server.js';
import { freshAddress } from '../../packages/comments/testing/shared-postgres.js';
import { CuttingProxy } from './cutting-proxy.js';
import { FaultService } from './fault-service.js';

const ROUNDS = 12;
const AT_ONCE = 4;

const reason = await whyNoPostgres();
const title = 'a connection that breaks around the commit loses no comment, and doubles none that is sent again';
if (reason === null) test(title, writeThroughCuts);
else test.skip(`${title}: ${reason}`, () => undefined);

async function writeThroughCuts(): Promise<void> {
  const direct = await freshAddress();
  const proxy = new CuttingProxy(Number(new URL(direct).port));
  await proxy.start();
  const service = new FaultService(direct.replace(/:\d+\//, `:${proxy.port}/`));
  const count = async () => Number((await ask(direct, 'SELECT count(*) AS n FROM comment'))[0]?.['n']);
  try {
    await service.start();
    await list(service.origin); // the first call makes the tables
    const sent: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const comments = Array.from({ length: AT_ONCE }, (_, number) => ({
        key: `${round}-${number}`,
        text: `Remark ${number} of round ${round}: I was there.`,
      }));
      sent.push(...comments.map(({ text }) => text));
      const before = await count();
      const cut = round % 2 === 0 ? 'before-commit' : 'after-commit';
      proxy.cut = cut;
      const statuses = await Promise.all(comments.map((comment) => post(service.origin, comment)));
      expect(statuses.toSorted()).toEqual([...Array.from({ length: AT_ONCE - 1 }, () => 303), 503]);
      // The one that was told "not now" is there all the same when the answer was all that was lost.
      expect((await count()) - before).toBe(cut === 'after-commit' ? AT_ONCE : AT_ONCE - 1);
      const again = await Promise.all(comments.map((comment) => post(service.origin, comment)));
      expect(new Set(again)).toEqual(new Set([303]));
      expect((await count()) - before).toBe(AT_ONCE);
    }
    expect((await list(service.origin)).toSorted()).toEqual(sent.toSorted());
  } finally {
    await service.kill();
    proxy.close();
  }
}
