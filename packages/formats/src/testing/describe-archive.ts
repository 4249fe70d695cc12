import { describeContract, type Contract } from '@standfirst/core/testing';
import { expect } from 'vitest';
import type { Archive } from '../archive.js';
import { promisesOfArchiveReading } from './promises-of-archive-reading.js';
import { promisesOfArchiveWriting } from './promises-of-archive-writing.js';

/** What an archive promises besides what all do, and what it is tried with. */
export interface ArchivePromise {
  /** A whole file of its sort: ten comments or more, some of them answers. */
  readonly sample: string;
  /** Written with everything and read again, a comment is the same. */
  readonly comesBackWhole?: boolean;
}

/** The promise that every archive keeps, of this library or of a publisher's own, as tests for vitest. */
export const describeArchive = (archive: Archive, promise: ArchivePromise): void =>
  describeContract(`the archive ${archive.name}`, archiveContract(archive, promise));

/** The promises of `describeArchive`, for `brokenPromises` or a test runner of your own. */
export function archiveContract(archive: Archive, { sample, comesBackWhole = false }: ArchivePromise): Contract {
  const { name, title, detect, read, write } = archive;
  return {
    'has a name for programs, one for people, and something to do': () => {
      expect(name).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
      expect(title.trim()).not.toBe('');
      expect(read ?? write, 'it reads or it writes').toBeDefined();
    },
    ...(detect && {
      'knows its own files by their beginning': () => {
        expect(detect(sample.slice(0, 4000))).toBeGreaterThan(0.5);
        expect(detect('')).toBe(0);
      },
    }),
    ...(read && promisesOfArchiveReading(read, sample)),
    ...(read && write && promisesOfArchiveWriting(read, write, sample, comesBackWhole)),
  };
}
