import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { conformancePage } from './conformance-page.js';
import { fidelityPage } from './fidelity-page.js';

const pages = { 'FIDELITY.md': fidelityPage, 'CONFORMANCE.md': conformancePage };
const folder = new URL('../../packages/formats/', import.meta.url).pathname;

// Twelve seconds of work, and several times that where much else runs. With `-u`, as `npm run fidelity` calls it, the page is written.
test.each(Object.entries(pages))(
  '%s says what the formats do',
  async (name, page) => {
    const path = folder + name;
    const text = await format(await page(), { ...(await resolveConfig(path)), parser: 'markdown' });
    await expect(
      text,
      `packages/formats/${name} is not what the formats do. Readers would be misled. Run \`npm run fidelity\`.`,
    ).toMatchFileSnapshot(path);
  },
  240_000,
);
