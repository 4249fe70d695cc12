import { expect, test } from 'vitest';
import { componentHealth } from './component-health.js';
import type { HealthNow, StoryHealth } from './health.js';

const ran: StoryHealth = {
  at: '2026-03-04 10:00 UTC',
  sources: 'now',
  state: 'passed',
  pages: { 'light/ltr': 0, 'dark/rtl': 0 },
  plays: false,
  bytes: 300,
};
const lines = (stories: Record<string, StoryHealth>, ids = Object.keys(stories), more: Partial<HealthNow> = {}) =>
  componentHealth({ health: { stories, pictures: {} }, sources: 'now', ...more }, ids);
const lineOf = (found: ReturnType<typeof lines>, of: string) => found.find((line) => line.of === of);

test('where no run is known, it says so and nothing else', () => {
  const [only, ...others] = componentHealth({ health: undefined, sources: 'now' }, ['a']);
  expect(others).toEqual([]);
  expect(only?.found).toMatch(/^No run of these stories is known/);
  expect(only?.well).toBeUndefined();
});

test('a run on other sources is told, and is no sign of health', () => {
  const found = lines({ a: ran, b: { ...ran, sources: 'before' } });
  expect(lineOf(found, 'Last run')).toMatchObject({ well: undefined });
  expect(lineOf(found, 'Last run')?.found).toContain('changed since for 1 of 2');
  expect(lineOf(lines({ a: ran }), 'Last run')).toEqual({ of: 'Last run', found: ran.at, well: true });
});

test('a story that failed, and one that did not run, are counted', () => {
  const failed = { ...ran, state: 'failed' as const, fault: 'axe found faults', pages: {} };
  expect(lineOf(lines({ a: ran, b: failed }), 'Stories')).toMatchObject({
    found: '1 of 2 passed; axe found faults',
    well: false,
  });
  expect(lineOf(lines({ a: ran }, ['a', 'new']), 'Stories')).toMatchObject({ found: '1 of 2 passed', well: undefined });
});

test('axe is told page by page, with how many stories it looked at there', () => {
  const found = lines({ a: ran, b: { ...ran, pages: { 'light/ltr': 2 } } });
  expect(lineOf(found, 'axe, light/ltr')).toMatchObject({ found: '2 faults in 2 stories', well: false });
  expect(lineOf(found, 'axe, dark/rtl')).toMatchObject({ found: '0 faults in 1 stories', well: true });
});

test('pictures are those of the last comparison', () => {
  const looks = { light: 'passed', dark: 'failed' } as const;
  const pictures = { a: { at: ran.at, sources: 'now', looks } };
  const found = lines({ a: ran }, ['a'], { health: { stories: { a: ran }, pictures } });
  expect(lineOf(found, 'Pictures')).toMatchObject({ found: '2 compared, 1 unlike', well: false });
  const before = lines({ a: ran }, ['a'], {
    health: { stories: { a: ran }, pictures: { a: { at: ran.at, sources: 'before', looks: { light: 'passed' } } } },
  });
  expect(lineOf(before, 'Pictures')).toMatchObject({
    found: '1 compared, 0 unlike, before the sources changed',
    well: undefined,
  });
  expect(lineOf(lines({ a: ran }), 'Pictures')).toMatchObject({ found: 'none', well: undefined });
});
