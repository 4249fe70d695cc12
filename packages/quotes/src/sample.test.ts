import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quoteRows } from './rows/quote-rows.js';

/** The sample article belongs to somebody else and stands beside the repository, where it stands at all. */
const file = new URL('../../../../shared/samples/true-news-source.txt', import.meta.url);
const missing = !existsSync(file);

describe.skipIf(missing)('the sample article (skipped where its text, which is not ours to copy, is absent)', () => {
  const rows = missing ? [] : quoteRows(readFileSync(file, 'utf8'));

  it('has three direct and five indirect quotations, all of them explicit', () => {
    expect(rows.map(({ mode }) => mode).sort()).toEqual([
      ...Array<string>(3).fill('direct'),
      ...Array<string>(5).fill('indirect'),
    ]);
    expect(rows.every(({ certainty }) => certainty === 'explicit')).toBe(true);
  });

  it('says who speaks, who that is and which work carries the words', () => {
    const report = 'the report from the Institute for the Study of War';
    const institute = 'Institute for the Study of War';
    expect(
      rows.map(({ speaker, entity, source, cue, continues }) => [speaker, entity, source, cue, continues]),
    ).toEqual([
      ['US forces', 'US forces', null, 'announced', null],
      ['a report released on Friday', institute, report, 'alleging', null],
      [report, institute, report, 'said', null],
      ['the alliance', 'Syrian Democratic Forces', null, 'announced', null],
      ['the report', institute, report, 'said', null],
      ['it', institute, report, 'added', 4],
      ['the US President Donald Trump', 'Donald Trump', null, 'announced', null],
      ['the group', 'ISIS', 'their voice record', 'affirmed', null],
    ]);
  });
});
