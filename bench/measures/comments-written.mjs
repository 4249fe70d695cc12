// What it takes to keep a comment: the whole way from request to answer, beside what the disk takes for its sync alone.
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, fdatasyncSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSite } from '../comments-site.mjs';
import { cpu, figure, median, raceByClock, ratio, spread, table } from '../measuring.mjs';

const PAGE = 4096;
const IN_LOG = 4120;

/** Overwrites a file that is there already, so that its length need not be synced. */
function overwriting(path, size) {
  const file = openSync(path, 'w');
  const bytes = Buffer.alloc(size, 1);
  const places = Math.max(1, Math.floor(2 ** 23 / size));
  for (let n = 0; n < places; n++) writeSync(file, bytes);
  fdatasyncSync(file);
  let n = 0;
  return {
    run() {
      writeSync(file, bytes, 0, size, (n++ % places) * size);
      fdatasyncSync(file);
    },
    close: () => closeSync(file),
  };
}

/** Bytes that one comment adds to the log of the database. */
async function bytesOfOne(site) {
  const log = `${site.path}-wal`;
  // Until the log is carried over it only grows; afterwards it is written from its start again.
  for (let tries = 0; ; tries++) {
    const before = statSync(log).size;
    for (let n = 0; n < 10; n++) await site.post();
    const grown = (statSync(log).size - before) / 10;
    if (grown > 0) return grown;
    if (tries === 50) throw new Error('The log of the database did not grow, so what one comment writes is not known.');
    await site.store.close();
    site = openSite(site.path);
  }
}

/** Calls of fsync and fdatasync for each comment, counted by strace; `null` where it is not installed. */
function syncsOfOne() {
  if (spawnSync('strace', ['-V']).status !== 0) return null;
  const site = fileURLToPath(new URL('../comments-site.mjs', import.meta.url));
  const count = (posts) => {
    const log = join('/tmp', `standfirst-syncs-${process.pid}`);
    const program = `const { openSite } = await import(${JSON.stringify(site)}); const site = openSite(); for (let n = 0; n < ${posts}; n++) await site.post(); process.exit()`;
    const traced = ['-f', '-qq', '-e', 'trace=fsync,fdatasync', '-o', log, process.execPath, '--input-type=module'];
    execFileSync('strace', [...traced, '-e', program], { stdio: 'pipe' });
    const calls = readFileSync(log, 'utf8').match(/ f(?:data)?sync\(/g) ?? [];
    rmSync(log);
    return calls.length;
  };
  return (count(400) - count(0)) / 400;
}

export default async function measure() {
  const site = openSite();
  for (let n = 0; n < 1200; n++) await site.post();
  const sizing = openSite();
  for (let n = 0; n < 10; n++) await sizing.post();
  const bytes = await bytesOfOne(sizing);
  await sizing.close();
  const small = overwriting(join(site.folder, 'small'), PAGE);
  const same = overwriting(join(site.folder, 'same'), Math.round(bytes / IN_LOG) * PAGE);
  const names = {
    sync: 'fdatasync after 4 KiB (limit)',
    same: `fdatasync after ${figure((bytes / IN_LOG) * 4)} KiB, what one comment adds to the log`,
    post: 'a comment by POST, from request to answer',
  };
  const start = cpu();
  for (let n = 0; n < 400; n++) await site.post();
  const own = (cpu() - start) / 400;
  const speeds = await raceByClock({
    [names.sync]: small.run,
    [names.same]: same.run,
    [names.post]: () => site.post(),
  });
  small.close();
  same.close();
  await site.close();
  const syncs = syncsOfOne();
  const time = (name) => 1000 / median(speeds[name]);
  const rest = time(names.post) - time(names.sync);
  return {
    title: 'A comment kept',
    text: [
      'By the wall clock, one after the other, into a SQLite file on the disk of the temporary folder:',
      table(
        ['', 'per second', 'ms for one', 'share of the limit'],
        Object.values(names).map((name) => [
          name,
          figure(median(speeds[name])),
          figure(time(name)),
          name === names.sync ? '1.00' : spread(ratio(speeds, name, names.sync)),
        ]),
      ),
      `A comment takes ${figure(own)} ms of CPU. ` +
        `The sync of this disk takes ${figure(time(names.sync))} ms; 0.75 of the limit is reached on a disk whose sync takes ${figure(3 * rest)} ms or more.`,
      syncs === null
        ? 'strace is not installed here: syncs were not counted.'
        : `${figure(syncs)} syncs for each comment, by strace; what is above one is the log being carried over into the file.`,
    ].join('\n\n'),
  };
}
