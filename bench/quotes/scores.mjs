// What the scorer counts, text by text, so that texts can be put together and drawn again.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { scorer } from './texts.mjs';

let runs = 0;

/** The counts of one text: right, predicted and labelled spans, and what its speakers are. */
export async function countsOf({ gold, text }, quotes) {
  const folder = mkdtempSync(join(tmpdir(), 'quotes-'));
  const [goldFile, predicted] = ['gold', 'predicted'].map((name) => join(folder, name));
  writeFileSync(goldFile, JSON.stringify({ ...gold, text, textFile: undefined }));
  writeFileSync(predicted, JSON.stringify({ id: gold.id, quotes }));
  const found = await scored(goldFile, predicted);
  rmSync(folder, { recursive: true });
  const share = (name) => [found[name]?.n ?? 0, found[name]?.d ?? 0];
  return Object.fromEntries(
    ['marked', 'content'].flatMap((level) => [
      ...['overlap', 'joint'].map((sort) => {
        const [right, made] = share(`${level}.${sort}.P`);
        return [`${level}.${sort}`, [right, made, share(`${level}.${sort}.R`)[1]]];
      }),
      [`${level}.entity`, share(`${level}.speaker.entity`)],
      [`${level}.speaker`, share(`${level}.speaker.overlap`)],
    ]),
  );
}

/** The scorer is a program; it runs here, in one process, and what it prints is caught. */
async function scored(gold, predicted) {
  const { argv } = process;
  const { log } = console;
  let printed = '';
  try {
    process.argv = [argv[0], scorer, gold, predicted, '--json'];
    console.log = (line) => (printed += line);
    await import(`${pathToFileURL(scorer).href}?run=${runs++}`);
  } finally {
    process.argv = argv;
    console.log = log;
  }
  return JSON.parse(printed);
}

const added = (all, name) =>
  all.reduce((sum, counts) => counts[name].map((count, index) => count + (sum[index] ?? 0)), []);

/** F1 of spans, of all texts together, in percent. */
export function f1(all, name) {
  const [right = 0, made = 0, labelled = 0] = added(all, name);
  return made + labelled === 0 ? NaN : (200 * right) / (made + labelled);
}

/** A share of all texts together, in percent. */
export function share(all, name) {
  const [right = 0, of = 0] = added(all, name);
  return of === 0 ? NaN : (100 * right) / of;
}

/** The middle 95 % of a figure over 2,000 draws of the texts, with replacement; the draws are the same each time. */
export function interval(all, figure) {
  let seed = 7;
  const random = () => (seed = (seed * 1664525 + 1013904223) >>> 0) / 2 ** 32;
  const drawn = Array.from({ length: 2_000 }, () => figure(all.map(() => all[Math.floor(random() * all.length)])))
    .filter((value) => !Number.isNaN(value))
    .sort((one, other) => one - other);
  return [drawn[Math.floor(0.025 * drawn.length)], drawn[Math.ceil(0.975 * drawn.length) - 1]];
}
