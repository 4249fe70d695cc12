import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleAssets } from './bundle-assets.js';

test('the script for articles has at most 3,000 bytes, packed, and both scripts at most 12,000', async () => {
  const assets = await bundleAssets();
  const packed = (name: string) => gzipSync(assets.get(name)!, { level: 9 }).length;
  expect(packed('/article.js')).toBeLessThanOrEqual(3000);
  expect(packed('/article.js') + packed('/enhance.js')).toBeLessThanOrEqual(12_000);
});
