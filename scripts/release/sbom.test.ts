import { expect, test } from 'vitest';
import { missingFromSbom } from './sbom.mjs';

const sbom = {
  components: [
    { name: 'ours', version: '1.0.0' },
    { name: '@scope/theirs', version: '2.0.0' },
  ],
};

test('a bill that names the packages and what they need is in order', () => {
  expect(
    missingFromSbom(sbom, [{ name: 'ours', version: '1.0.0', dependencies: { '@scope/theirs': '2.0.0' } }]),
  ).toEqual([]);
});

test('what is needed and not named is told: another package, and another version of one', () => {
  const dependencies = { '@scope/theirs': '2.0.1', react: '19.3.1' };
  expect(missingFromSbom(sbom, [{ name: 'ours', version: '1.0.0', dependencies }])).toEqual([
    '@scope/theirs@2.0.1 is not named',
    'react@19.3.1 is not named',
  ]);
  expect(missingFromSbom(sbom, [{ name: 'another', version: '1.0.0' }])).toEqual(['another@1.0.0 is not named']);
});
