import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import type { Archive } from './archive.js';
import type { Format } from './format.js';
import { describeArchive, describeFormat, type FurnishedPage } from './testing/index.js';
import { version } from './version.js';

// Every folder with a door is a format, an archive or both: a newcomer is held to the promise without a line here.
const doors = import.meta.glob<{ format?: Format; archive?: Archive }>(['./*/index.ts', '!./testing/index.ts'], {
  eager: true,
});
// What an archive is tried with lies in its folder.
const samples = import.meta.glob<string>('./*/cases/a-whole-export/input.*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

// Feeds are read as others write them, who have no names for who said what.
const FEEDS = ['atom', 'json-feed', 'rss'];
// Whole pages, each with words that stand in its story, and words that stand beside it, one a line.
const pages = import.meta.glob<string>('./*/cases/*/{input,apart,story}.*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The pages of a folder that say what is furniture on them. */
function pagesOf(folder: string): FurnishedPage[] {
  const lines = (text = '') => text.split('\n').filter(Boolean);
  return Object.keys(pages)
    .filter((path) => path.startsWith(`./${folder}/`) && path.endsWith('/apart.txt'))
    .map((path) => path.slice(0, -'apart.txt'.length))
    .map((place) => ({
      source: Object.entries(pages).find(([path]) => path.startsWith(`${place}input.`))?.[1] ?? '',
      apart: lines(pages[`${place}apart.txt`]),
      story: lines(pages[`${place}story.txt`]),
    }));
}

for (const [path, { format, archive }] of Object.entries(doors)) {
  const folder = path.split('/')[1];
  test(`the folder ${folder} exports what it is under its own name`, () => {
    expect(format ?? archive, 'a format or an archive').toBeDefined();
    for (const door of [format, archive]) if (door) expect(door.name).toBe(folder);
  });
  if (format)
    describeFormat(format, {
      comesBackWhole: format.name === 'json',
      isForOthers: FEEDS.includes(format.name),
      pages: pagesOf(folder ?? ''),
    });
  if (!archive) continue;
  const [, sample] = Object.entries(samples).find(([file]) => file.startsWith(`./${folder}/`)) ?? [];
  test(`the folder ${folder} has a sample of its archive`, () => expect(sample, 'cases/a-whole-export').toBeDefined());
  if (sample) describeArchive(archive, { sample, comesBackWhole: archive.name === 'ndjson' });
}

test('provenance has the version of the package', () => expect(version).toBe(manifest.version));
