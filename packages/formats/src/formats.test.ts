import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import type { Format } from './format.js';
import { describeFormat } from './testing/index.js';
import { version } from './version.js';

// Every folder with a door is a format: a newcomer is held to the promise without a line here.
const doors = import.meta.glob<{ format?: Format }>(['./*/index.ts', '!./testing/index.ts'], { eager: true });

for (const [path, { format }] of Object.entries(doors)) {
  const folder = path.split('/')[1];
  test(`the folder ${folder} exports its format under its own name`, () => expect(format?.name).toBe(folder));
  if (format) describeFormat(format, { comesBackWhole: format.name === 'json' });
}

test('provenance has the version of the package', () => expect(version).toBe(manifest.version));
