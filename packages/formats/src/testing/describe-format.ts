import type { Article } from '@standfirst/core';
import { describeContract, type Contract } from '@standfirst/core/testing';
import type { Format } from '../format.js';
import { expect } from 'vitest';
import { exampleArticle } from './example-article.js';
import { oddSources } from './odd-sources.js';
import { promisesOfComingBack } from './promises-of-coming-back.js';
import { promisesOfPages, type FurnishedPage } from './promises-of-pages.js';
import { promisesOfReadQuotations, promisesOfWrittenQuotations } from './promises-of-quotations.js';
import { promisesOfReading } from './promises-of-reading.js';
import { promisesOfWriting } from './promises-of-writing.js';

/** What a format promises besides what all do. */
export interface FormatPromise {
  /** What is written, besides an article with every kind of the model. */
  readonly articles?: readonly Article[];
  /** Written and read again, an article is the same. */
  readonly comesBackWhole?: boolean;
  /** Whole pages, for a format that reads them. */
  readonly pages?: readonly FurnishedPage[];
}

/** The promise that every format keeps, of this library or of a publisher's own, as tests for vitest. */
export const describeFormat = (format: Format, promise?: FormatPromise): void =>
  describeContract(`the format ${format.name}`, formatContract(format, promise));

/** The promises of `describeFormat`, for `brokenPromises` or a test runner of your own. */
export function formatContract(
  format: Format,
  { articles = [], comesBackWhole = false, pages = [] }: FormatPromise = {},
): Contract {
  const { name, title, detect, read, write } = format;
  const written = [exampleArticle, ...articles];
  return {
    'has a name for programs, one for people, and something to do': () => {
      expect(name).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
      expect(title.trim()).not.toBe('');
      expect(read ?? write, 'it reads or it writes').toBeDefined();
    },
    ...(detect && {
      'is as sure of any source as a share of one': () => {
        for (const [what, source] of Object.entries(oddSources))
          expect(isShare(detect(source, 'page.txt')), what).toBe(true);
      },
    }),
    ...(read && promisesOfReading(read)),
    ...(read && pages.length > 0 && promisesOfPages(read, pages)),
    ...(read && write && promisesOfBoth(read, write, written, comesBackWhole)),
    ...(write && promisesOfWriting(write, written)),
    ...(write && promisesOfWrittenQuotations(write)),
    ...(read && write && promisesOfReadQuotations(write, read)),
    ...(read && write && promisesOfComingBack(write, read)),
  };
}

function promisesOfBoth(
  read: NonNullable<Format['read']>,
  write: NonNullable<Format['write']>,
  articles: readonly Article[],
  comesBackWhole: boolean,
): Contract {
  const source = () => write(exampleArticle).output;
  return {
    'reads the same source twice alike, and records no clock time': () => {
      const [one, other] = [read(source()), read(source())];
      expect(one).toEqual(other);
      expect(one.article.provenance?.at).toBeUndefined();
    },
    'lets the caller say the language and the id': () => {
      expect(read(source(), { lang: 'nl', id: 'my-id' }).article).toMatchObject({ lang: 'nl', id: 'my-id' });
    },
    ...(comesBackWhole && {
      'comes back whole': () => {
        for (const article of articles) expect(read(write(article).output).article).toEqual(article);
      },
    }),
  };
}

const isShare = (share: number) => share >= 0 && share <= 1;
