import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { collectExpressions, expressionsOf, type Expression } from './collect.mjs';

interface Capped {
  file: string;
  /** As written: `/…/u`, or the code that puts it together. */
  expression: string;
  /** What bounds the text that it runs over. */
  cap?: string;
  /** Of one that is put together: the export that holds it, which is checked in its place. */
  value?: string;
  reason: string;
}

const named = JSON.parse(readFileSync(new URL('capped.json', import.meta.url), 'utf8')) as Capped[];
const written = ({ source, flags, code }: Expression) => code ?? `/${source}/${flags}`;
const keyOf = ({ file }: { file: string }, expression: string) => `${file} ${expression}`;
const all = collectExpressions();
const keys = new Set(all.map((each) => keyOf(each, written(each))));
const exceptions = new Map(named.map((each) => [keyOf(each, each.expression), each]));

interface Diagnostics {
  status: 'safe' | 'vulnerable' | 'unknown';
  complexity?: { summary: string };
}
// The build for browsers is the one without a Java machine and without a program of the platform.
const { checkSync } = createRequire(import.meta.url)('recheck/lib/browser.js') as {
  checkSync(source: string, flags: string, parameters: object): Diagnostics;
};

/** "safe", or what is wrong. Time is bounded far above what any expression needs, so that a busy machine changes nothing. */
function verdictOf(source: string, flags: string): string {
  const { status, complexity } = checkSync(source, flags, { timeout: 120_000, randomSeed: 1 });
  return status === 'safe' ? status : `${status}: ${complexity?.summary ?? 'not decided'}`;
}

describe('every regular expression takes time in proportion to the text', () => {
  it('sees the expressions of all sources', () => expect(all.length).toBeGreaterThan(400));

  it('finds literals and what is put together, and no word in a text', () => {
    const code = 'const a = /x+/u; const b = new RegExp(a.source + "y"); const c = "/no/"; // /no/';
    expect(expressionsOf('a.ts', code).map(written)).toEqual(['/x+/u', 'newRegExp(a.source+"y")']);
  });

  it('knows one that does not', () => expect(verdictOf('^(a+)+$', '')).toMatch(/^vulnerable: exponential/));

  it('or is named in capped.json with what bounds its text', () => {
    const verdicts = new Map<string, string>();
    for (const each of all) {
      const expression = written(each);
      if (verdicts.has(expression) || exceptions.has(keyOf(each, expression))) continue;
      const verdict = each.source === undefined ? 'put together' : verdictOf(each.source, each.flags ?? '');
      if (verdict !== 'safe') verdicts.set(expression, `${each.file}:${each.line} ${verdict} ${expression}`);
      else verdicts.set(expression, '');
    }
    expect([...verdicts.values()].filter(Boolean)).toEqual([]);
  }, 600_000);

  it('names none that is gone', () => {
    expect(named.filter((each) => !keys.has(keyOf(each, each.expression)))).toEqual([]);
    for (const { cap, value, reason } of named) expect([cap ?? value, reason]).not.toContain('');
  });

  it.each(named.filter(({ value }) => value).map((each) => [each.value ?? '', each.file]))(
    '%s of %s too',
    async (value, file) => {
      const door: unknown = await import(/* @vite-ignore */ new URL(`../../${file}`, import.meta.url).href);
      const found = value.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], door); // by names in capped.json
      if (!(found instanceof RegExp)) expect.fail(`${value} of ${file} is no regular expression`);
      expect(verdictOf(found.source, found.flags)).toBe('safe');
    },
  );
});
