import { expect, test } from 'vitest';
import { read } from './read.js';

const inputs = import.meta.glob<string>('./cases/*/input.*', { query: '?raw', import: 'default', eager: true });

for (const [path, source] of Object.entries(inputs)) {
  const name = path.split('/')[2] ?? path;
  test(`reads ${name.replaceAll('-', ' ')}`, async () => {
    const { article, comments, receipt } = read(source);
    const { provenance, ...told } = article;
    expect(provenance?.importer).toBe('formats/wordpress');
    await expect(`${JSON.stringify({ article: told, comments, receipt }, null, 2)}\n`).toMatchFileSnapshot(
      `./cases/${name}/expected.json`,
    );
  });
}
