import { existsSync, readdirSync, readFileSync } from 'node:fs';

const cases = new URL('../../packages/formats/src/html/cases/', import.meta.url);
const linesOf = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean);

/** The invented pages of our own reader: their HTML, lines of their stories, and lines that are no part of them. */
export const pages = readdirSync(cases)
  .map((name) => new URL(`${name}/`, cases))
  .filter((folder) => existsSync(new URL('apart.txt', folder)))
  .map((folder) => ({
    source: readFileSync(new URL('input.html', folder), 'utf8'),
    apart: linesOf(new URL('apart.txt', folder)),
    story: linesOf(new URL('story.txt', folder)),
  }));
