import type { Archive, Format } from '@standfirst/formats';
import { existsSync, readdirSync } from 'node:fs';

/** What `@standfirst/formats` reads and writes, each by its name in alphabetical order. */
export interface FormatDoors {
  readonly formats: ReadonlyMap<string, Format>;
  /** Of comments. */
  readonly archives: ReadonlyMap<string, Archive>;
}

/** Everything that the installed `@standfirst/formats` has a folder of; a new one needs no line here. */
export async function loadDoors(): Promise<FormatDoors> {
  const folder = new URL('../', import.meta.resolve('@standfirst/formats/text'));
  const names = readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() && entry.name !== 'testing' && existsSync(new URL(`${entry.name}/index.js`, folder)),
    )
    .map(({ name }) => name)
    .sort();
  const doors = await Promise.all(
    names.map((name): Promise<{ format?: Format; archive?: Archive }> => import(`@standfirst/formats/${name}`)),
  );
  return {
    formats: new Map(doors.flatMap(({ format }) => (format ? [[format.name, format]] : []))),
    archives: new Map(doors.flatMap(({ archive }) => (archive ? [[archive.name, archive]] : []))),
  };
}
