// Contenders side by side: each gets a short slice in every round, in shuffled order, on the CPU clock of this process.
// The figure is the median over rounds of the ratio within the round, so that a machine that slows down slows all alike.

const SLICE = 40;
/** Milliseconds before anything is counted, and as many runs: the compiler looks at what is called often, and a long run calls little often. */
const WARM_UP = 250;
const WARM_RUNS = 10;

/** Milliseconds of CPU that this process has used, its helper threads (garbage collection, compiling) included. */
export const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

export const median = (values) => {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const quartile = (values, share) => {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.round(share * (sorted.length - 1))];
};

let seed = 42;
const random = () => (seed = (seed * 1664525 + 1013904223) >>> 0) / 2 ** 32;

function shuffled(names) {
  const list = [...names];
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [list[index], list[other]] = [list[other], list[index]];
  }
  return list;
}

// What is made is held for a moment, so that no compiler can leave the making out.
let last;

/** Runs all contenders; gives for each name its speed in runs per CPU second, one number a round. */
export function race(contenders, { rounds = 21, slice = SLICE } = {}) {
  const names = Object.keys(contenders);
  const speeds = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names)
    for (let runs = 0, end = cpu() + WARM_UP; runs < WARM_RUNS || cpu() < end; runs++) last = contenders[name]();
  // To look at the clock costs as much as a short run: several runs stand between two looks.
  const batch = Object.fromEntries(names.map((name) => [name, batchOf(contenders[name])]));
  for (let round = 0; round < rounds; round++) {
    for (const name of shuffled(names)) {
      const run = contenders[name];
      const start = cpu();
      let runs = 0;
      let now;
      do {
        for (let count = 0; count < batch[name]; count++) last = run();
        runs += batch[name];
        now = cpu();
      } while (now - start < slice);
      speeds[name].push((runs * 1000) / (now - start));
    }
  }
  return speeds;
}

function batchOf(run) {
  const start = cpu();
  let runs = 0;
  for (; cpu() - start < 10; runs++) last = run();
  return Math.max(1, Math.round(runs / 5));
}

const wallClock = () => performance.now();

/** The same for what waits: for a disk by the wall clock, which is the only one that runs meanwhile. */
export async function raceByClock(contenders, { rounds = 21, slice = SLICE, clock = wallClock } = {}) {
  const names = Object.keys(contenders);
  const speeds = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) for (const end = clock() + WARM_UP; clock() < end;) last = await contenders[name]();
  for (let round = 0; round < rounds; round++) {
    for (const name of shuffled(names)) {
      const start = clock();
      let runs = 0;
      let now;
      do {
        last = await contenders[name]();
        runs += 1;
        now = clock();
      } while (now - start < slice);
      speeds[name].push((runs * 1000) / (now - start));
    }
  }
  return speeds;
}

/** The speed of `name` as a share of that of `limit`: median and quartiles over the rounds. */
export function ratio(speeds, name, limit) {
  const ratios = speeds[name].map((speed, round) => speed / speeds[limit][round]);
  return { median: median(ratios), low: quartile(ratios, 0.25), high: quartile(ratios, 0.75) };
}

export const keepsAlive = () => last;

/** A number as a reader wants it: three digits that mean something. */
export const figure = (value) =>
  value >= 100 ? Math.round(value).toLocaleString('en-US') : value >= 10 ? value.toFixed(1) : value.toFixed(2);

export const spread = ({ median: middle, low, high }) => `${figure(middle)} (${figure(low)}–${figure(high)})`;

export const table = (head, rows) =>
  [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
