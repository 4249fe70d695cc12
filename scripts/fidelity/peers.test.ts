import { readFileSync } from 'node:fs';
import * as html from '@standfirst/formats/html';
import * as markdown from '@standfirst/formats/markdown';
import * as portableText from '@standfirst/formats/portable-text';
import * as rss from '@standfirst/formats/rss';
import * as text from '@standfirst/formats/text';
import * as wordpress from '@standfirst/formats/wordpress';
import { describe, expect, test } from 'vitest';
import { measure, type CheckResult } from '../../bench/conformance/measure.mjs';
import { oursOf } from '../../bench/conformance/ours.mjs';
import { pages } from '../../bench/conformance/pages.mjs';
import { generatedArticles } from '../../packages/formats/src/testing/generated.js';
import { peersResults } from './peers-section.js';

const AGAIN = 'CONFORMANCE.md would compare what is no longer so. Run `npm run conformance:peers`.';
const ours = oursOf({ html, markdown, portableText, rss, text, wordpress });
const sources = { articles: generatedArticles(), pages };

describe('what is measured beside converters of others', () => {
  test.each(ours)('ours is today what was found then: $from to $to', async ({ from, to, convert }) => {
    const then = peersResults().rows.find((row) => row.versions.length === 0 && row.from === from && row.to === to);
    const now = await measure({ from, to, convert }, sources);
    expect(then?.results, `Our own row has changed, or the articles have. ${AGAIN}`).toEqual(now);
  });
  test('the versions are those of bench/package-lock.json', () => {
    const file = new URL('../../bench/package-lock.json', import.meta.url);
    // A lock file names a version for each folder of a package.
    const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, { version?: string }> };
    const named = new Set(peersResults().rows.flatMap(({ versions }) => versions));
    expect(named.size).toBeGreaterThan(10);
    for (const each of named) {
      const [, name = '', version] = /^(\S+) (\S+)$/.exec(each) ?? [];
      expect(version, `${name} has another version now. ${AGAIN}`).toBe(packages[`node_modules/${name}`]?.version);
    }
  });
});

/** Converters that hand HTML on, each of which breaks one promise. */
const breaches: Readonly<Record<string, readonly [from: string, convert: (html: string) => unknown]>> = {
  1: ['html', (html) => html.replace(/saidx\d+/g, '')],
  2: ['html', (html) => html.replace(/<\/?cite>/g, '')],
  3: ['html', (html) => html.replace(/<\/?(?:q|blockquote)\b[^>]*>/g, '')],
  4: ['html', (html) => html.replace(/<\/?figure[^>]*>/g, '')],
  5: ['html', (html) => html.replace(/keptx\d+/g, '')],
  6: ['page', (html) => html],
};

describe('the checks', () => {
  const failedOf = (results: Readonly<Record<string, CheckResult>>) =>
    Object.keys(results).filter((number) => (results[number]?.failed ?? 0) > 0);
  test('take HTML that is handed on as it is', async () => {
    const found = await measure({ from: 'html', to: 'html', convert: (html: string) => html }, sources);
    expect(failedOf(found)).toEqual([]);
  });
  test.each(Object.entries(breaches))(
    'see that promise %s is broken, and no other',
    async (number, [from, convert]) => {
      expect(failedOf(await measure({ from, to: 'html', convert }, sources))).toEqual([number]);
    },
  );
  test('see a converter that throws', async () => {
    const convert = () => {
      throw new Error('no such block');
    };
    const found = await measure({ from: 'html', to: 'html', convert }, sources);
    expect(found['1']).toMatchObject({ failed: found['1']?.held, example: 'throws: no such block' });
  });
});
