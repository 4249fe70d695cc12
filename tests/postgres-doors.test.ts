import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { whyNoPostgres } from '../packages/comments/testing/postgres-server.js';
import { freshAddress } from '../packages/comments/testing/shared-postgres.js';
import { DemoServer } from './demo-server.js';

const bin = fileURLToPath(new URL('../packages/cli/bin/standfirst.mjs', import.meta.url));
const secret = 'a secret for tests, 32 bytes long';
const missing = await whyNoPostgres();

describe.skipIf(missing)(`an address of PostgreSQL${missing ? `, left out since ${missing}` : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const standfirst = async (...args: string[]) =>
    promisify(execFile)(process.execPath, [bin, 'comments', ...args], {
      env: { ...process.env, STANDFIRST_SECRET: secret },
    });

  test('takes what the command line imports, and gives the same away as a file does', async () => {
    const archive = new URL('../packages/formats/src/wxr/cases/a-whole-export/input.xml', import.meta.url);
    const [file, address] = [join(folder, 'comments.db'), await freshAddress()];
    for (const db of [file, address]) {
      const { stderr } = await standfirst('import', fileURLToPath(archive), '--db', db);
      expect(stderr).toContain('12 comments were added');
    }
    // Whatever is drawn by lot on the way in (ids, seals) goes from the one to the other.
    const whole = await standfirst('export', '--db', file, '--private', '--quiet');
    const copy = join(folder, 'whole.ndjson');
    writeFileSync(copy, whole.stdout);
    const other = await freshAddress();
    await standfirst('import', copy, '--db', other, '--quiet');
    expect((await standfirst('export', '--db', other, '--private', '--quiet')).stdout).toBe(whole.stdout);
    expect((await standfirst('export', '--db', address, '--quiet')).stdout.trim().split('\n')).toHaveLength(12);
  });

  test('serves the demo, which shows what was written before it was started again', async () => {
    const server = new DemoServer();
    const environment = { STANDFIRST_DB: await freshAddress(), STANDFIRST_SECRET: secret };
    await server.start(environment);
    const words = 'The quay was full of people.';
    const body = new URLSearchParams({ name: 'Ada', email: 'ada@reader.example', body: words });
    const posted = await fetch(`${server.origin}/articles/isis-strengthening/comments`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: server.origin },
      body,
    });
    expect(posted.status).toBe(303);
    expect(await server.stop()).toBe(0);
    await server.start(environment);
    expect(await (await fetch(`${server.origin}/articles/isis-strengthening`)).text()).toContain(words);
    await server.remove();
  });
});
