import type { Result } from './checks.mjs';

export function verdictPage(rehearsal: {
  version: string | undefined;
  changesets: string[];
  tarballs: { name: string; bytes: number; files: number }[];
  sizes: { id: string; bytes: number; budget: number | undefined }[];
  apiChanges: { name: string; added: number; removed: number }[];
  drawn: { id: string; time: number | undefined }[];
  results: Result[];
  total: number;
  left: string[];
}): string;
