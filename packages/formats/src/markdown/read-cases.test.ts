import { expect, test } from 'vitest';
import { read } from './read.js';

const inputs = import.meta.glob<string>('./cases/*/input.md', { query: '?raw', import: 'default', eager: true });

for (const [path, source] of Object.entries(inputs)) {
  const name = path.split('/')[2] ?? path;
  test(`reads ${name.replaceAll('-', ' ')}`, async () => {
    const {
      article: { provenance: _, ...article },
      receipt,
    } = read(source);
    await expect(`${JSON.stringify({ article, receipt }, null, 2)}\n`).toMatchFileSnapshot(
      `./cases/${name}/expected.json`,
    );
  });
}
