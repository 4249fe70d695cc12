import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { collectExpressions, expressionsOf, type Expression } from './collect.mjs';

interface Capped {
  file: string;
  /** As written: `/…/u`, or without spaces the code that puts it together. */
  expression: string;
  /** What bounds the text that it runs over. */
  cap: string;
  reason: string;
}

const named = JSON.parse(readFileSync(new URL('capped.json', import.meta.url), 'utf8')) as Capped[];
const written = ({ source, flags, code }: Expression) => code ?? `/${source}/${flags}`;
const keyOf = (file: string, expression: string) => `${file} ${expression}`;
const all = collectExpressions();
const exceptions = new Set(named.map(({ file, expression }) => keyOf(file, expression)));

interface Diagnostics {
  status: 'safe' | 'vulnerable' | 'unknown';
  complexity?: { summary: string };
  error?: { kind: string };
}
// The build for browsers needs no Java machine and no program of the platform.
const { checkSync } = createRequire(import.meta.url)('recheck/lib/browser.js') as {
  checkSync(source: string, flags: string, parameters: object): Diagnostics;
};

/**
 * "safe", or what is wrong. By theory alone (`automaton`): its other checker tries strings for as long as it has time, and a
 * busy machine would change what it finds. The bound is far above what any expression needs.
 */
function verdictOf(source: string, flags: string): string {
  try {
    const { status, complexity, error } = checkSync(source, flags, { checker: 'automaton', timeout: 120_000 });
    return status === 'safe' ? status : `${status}: ${complexity?.summary ?? error?.kind ?? ''}`;
  } catch (error) {
    // An expression too large for the checker's own recursion is not known to be safe either.
    return `unknown: ${String(error)}`;
  }
}

describe('every regular expression takes time in proportion to the text', () => {
  it('sees the expressions of all sources', () => expect(all.length).toBeGreaterThan(400));

  it('finds literals and what is put together, and no word in a text', () => {
    const code = 'const a = /x+/u; const b = new RegExp(a.source + "y"); const c = "/no/"; // /no/';
    expect(expressionsOf('a.ts', code).map(written)).toEqual(['/x+/u', 'newRegExp(a.source+"y")']);
  });

  it('knows those that do not', () => {
    expect(verdictOf('^(a+)+$', '')).toBe('vulnerable: exponential');
    expect(verdictOf('\\s+$', '')).toBe('vulnerable: 2nd degree polynomial');
  });

  it('or is named in capped.json with what bounds its text', () => {
    const verdicts = new Map<string, string>();
    for (const each of all) {
      const expression = written(each);
      if (verdicts.has(expression) || exceptions.has(keyOf(each.file, expression))) continue;
      const verdict = each.source === undefined ? 'put together' : verdictOf(each.source, each.flags ?? '');
      verdicts.set(expression, verdict === 'safe' ? '' : `${each.file}:${each.line} ${verdict} ${expression}`);
    }
    expect([...verdicts.values()].filter(Boolean)).toEqual([]);
  }, 600_000);

  it('names none that is gone, and none without its reason', () => {
    const keys = new Set(all.map((each) => keyOf(each.file, written(each))));
    expect(named.filter(({ file, expression }) => !keys.has(keyOf(file, expression)))).toEqual([]);
    for (const { cap, reason } of named) expect([cap, reason]).not.toContain('');
  });
});
