import type { Archive } from '../src/archive.js';
import type { Format } from '../src/format.js';
import type { FurnishedPage } from '../src/testing/index.js';

/** Every folder with a door is a format, an archive or both: a newcomer is held to the promise without a line elsewhere. */
export const doors = Object.entries(
  import.meta.glob<{ format?: Format; archive?: Archive }>(['../src/*/index.ts', '!../src/testing/index.ts'], {
    eager: true,
  }),
).map(([path, door]) => ({ folder: path.split('/')[2] ?? '', ...door }));

// Whole pages, each with words that stand in its story, and words that stand beside it, one a line.
const pages = import.meta.glob<string>('../src/*/cases/*/{input,apart,story}.*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The pages of a folder that say what is furniture on them. */
export function pagesOf(folder: string): FurnishedPage[] {
  const lines = (text = '') => text.split('\n').filter(Boolean);
  return Object.keys(pages)
    .filter((path) => path.startsWith(`../src/${folder}/`) && path.endsWith('/apart.txt'))
    .map((path) => path.slice(0, -'apart.txt'.length))
    .map((place) => ({
      source: Object.entries(pages).find(([path]) => path.startsWith(`${place}input.`))?.[1] ?? '',
      apart: lines(pages[`${place}apart.txt`]),
      story: lines(pages[`${place}story.txt`]),
    }));
}
