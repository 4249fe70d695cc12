import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A text that means harm, or (in `v-benign.json`) one that must come through as it is. */
export interface Vector {
  readonly id: string;
  /** What it was written for: `html`, `markdown`, `text`, `url`, `portable-text`, `json`, `wxr`, `disqus`, `email`. */
  readonly kind: string;
  readonly input: string;
  /** Whether a browser that is given it as a page runs something. */
  readonly firesRaw?: boolean;
}

/** As it stands in the file: `gen` writes down a text too large to be kept, with parts that are repeated. */
interface Stored extends Omit<Vector, 'input'> {
  readonly input: string | object | null;
  readonly gen?: readonly (string | { readonly s: string; readonly n: number })[];
}

// The vectors are not part of the repository; they lie beside it where they are present.
const folder = new URL('../../../../shared/security/', import.meta.url);

/** Whether there are vectors here; tests without them are skipped, and say so. */
export const vectorsArePresent = existsSync(folder);

/** The vectors of files, by their paths in the folder. */
export const vectorsIn = (...files: readonly string[]): Vector[] =>
  files.flatMap((file) => {
    const stored = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Stored[];
    return stored.flatMap(expanded);
  });

function expanded({ input, gen = [], ...vector }: Stored): Vector[] {
  if (typeof input === 'object' && input !== null) return []; // a request to a server is no source of an article
  const text = gen.map((part) => (typeof part === 'string' ? part : part.s.repeat(part.n))).join('');
  return [{ ...vector, input: input ?? text }];
}

const written = import.meta.glob<Stored[]>('./own-vectors/*.json', { import: 'default', eager: true });

/** Vectors that were written for this repository, of sorts that stand in no collection. */
export const ownVectors: readonly Vector[] = Object.values(written).flat().flatMap(expanded);

/** Every text that means harm: those of this repository, and those beside it where they are present. */
export const hostileVectors = (): Vector[] => [
  ...ownVectors,
  ...(vectorsArePresent ? vectorsIn(...hostileFiles()) : []),
];

/** The paths of all files of vectors but the benign ones and those that are large on purpose. */
export const hostileFiles = (): string[] =>
  ['', 'third-party/'].flatMap((part) =>
    readdirSync(new URL(part, folder))
      .filter((name) => /^v-(?!benign|load|redos).*\.json$/.test(name))
      .map((name) => part + name),
  );
