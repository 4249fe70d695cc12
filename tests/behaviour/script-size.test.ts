import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleAssets } from './bundle-assets.js';

test('the script for form and thread has at most 3,000 bytes, packed', async () => {
  const script = (await bundleAssets()).get('/enhance.js')!;
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(3000);
});
