import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { belowFloors } from './floors.mjs';
import floors from './floors.json' with { type: 'json' };

const root = new URL('../../', import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const lock = readJson('package-lock.json') as { packages: Record<string, { name?: string; version?: string }> };

/** The apps of the rehearsal have no lockfile; what they pin by themselves counts as installed. */
const consumers = globSync('tests/consumers/*/package.json', { cwd: root }).map((path) => {
  const manifest = readJson(path) as Record<string, Record<string, string>>;
  const pinned = Object.entries({ ...manifest['dependencies'], ...manifest['devDependencies'] });
  return { packages: Object.fromEntries(pinned.map(([name, version]) => [`node_modules/${name}`, { version }])) };
});

test('nothing is installed below the version in which a known weakness was mended', () => {
  expect(belowFloors([lock, ...consumers], floors)).toEqual([]);
});

test('every floor names its advisory, and versions that can be compared', () => {
  for (const { advisory, atLeast } of Object.values(floors).flat()) {
    expect(advisory).toMatch(/^(GHSA(-[0-9a-z]{4}){3}|CVE-20\d\d-\d{4,})$/);
    for (const version of atLeast) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
});

describe('a version', () => {
  const told = (version: string, ...atLeast: string[]) =>
    belowFloors([{ packages: { 'node_modules/x/node_modules/y': { version } } }], { y: [{ atLeast, advisory: 'A' }] });

  test.each([
    ['4.12.24', ['4.12.25']],
    ['4.9.0', ['4.12.25']],
    ['1.1.17', ['1.1.18', '5.0.9']],
    ['3.0.0', ['1.1.18', '5.0.9']],
    ['0.9.0', ['1.1.18']],
  ])('%s is below %j', (version, atLeast) => {
    expect(told(version, ...atLeast)).toEqual([`y ${version} has A: ${atLeast.join(' or ')} mends it.`]);
  });
  test.each([
    ['4.12.25', ['4.12.25']],
    ['4.13.0', ['4.12.25']],
    ['5.0.0', ['4.12.25']],
    ['1.1.22', ['1.1.18', '5.0.9']],
    ['6.0.0', ['1.1.18', '5.0.9']],
  ])('%s is not below %j', (version, atLeast) => expect(told(version, ...atLeast)).toEqual([]));
  test('of another name is looked for under the name that it is published by', () => {
    const packages = { 'node_modules/alias': { name: 'y', version: '1.0.0' } };
    expect(belowFloors([{ packages }], { y: [{ atLeast: ['2.0.0'], advisory: 'A' }] })).toHaveLength(1);
  });
  test('that nobody installs has a floor for nothing', () => {
    expect(belowFloors([{ packages: {} }], { y: [{ atLeast: ['2.0.0'], advisory: 'A' }] })).toEqual([
      'y is not installed any more: its floor can go.',
    ]);
  });
});
