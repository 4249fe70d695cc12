import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { doors, pagesOf } from '../testing/every-format.js';
import { describeArchive, describeFormat } from './testing/index.js';
import { version } from './version.js';

// What an archive is tried with lies in its folder.
const samples = import.meta.glob<string>('./*/cases/a-whole-export/input.*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

for (const { folder, format, archive } of doors) {
  test(`the folder ${folder} exports what it is under its own name`, () => {
    expect(format ?? archive, 'a format or an archive').toBeDefined();
    for (const door of [format, archive]) if (door) expect(door.name).toBe(folder);
  });
  if (format)
    describeFormat(format, {
      comesBackWhole: format.name === 'json',
      pages: pagesOf(folder),
    });
  if (!archive) continue;
  const [, sample] = Object.entries(samples).find(([file]) => file.startsWith(`./${folder}/`)) ?? [];
  test(`the folder ${folder} has a sample of its archive`, () => expect(sample, 'cases/a-whole-export').toBeDefined());
  if (sample) describeArchive(archive, { sample, comesBackWhole: archive.name === 'ndjson' });
}

test('provenance has the version of the package', () => expect(version).toBe(manifest.version));
