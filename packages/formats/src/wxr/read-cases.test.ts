import { expect, test } from 'vitest';
import { piecesOf, readWhole } from '../testing/archive-pieces.js';
import { archiveSummary } from '../testing/archive-summary.js';
import { read } from './read.js';

const inputs = import.meta.glob<string>('./cases/*/input.xml', { query: '?raw', import: 'default', eager: true });

for (const [path, source] of Object.entries(inputs)) {
  const name = path.split('/')[2] ?? path;
  test(`reads the export ${name.replaceAll('-', ' ')}`, async () => {
    const summary = archiveSummary(await readWhole(read(piecesOf(source))));
    await expect(summary).toMatchFileSnapshot(`./cases/${name}/expected.txt`);
  });
}
