import type { Format } from '@standfirst/formats';
import { existsSync, readdirSync } from 'node:fs';

/** The formats by their names. */
export type Formats = ReadonlyMap<string, Format>;

/** Every format that the installed `@standfirst/formats` has a folder of, by its name for people. */
export async function loadFormats(): Promise<Formats> {
  const folder = new URL('../', import.meta.resolve('@standfirst/formats/text'));
  const names = readdirSync(folder).filter(
    (name) => name !== 'testing' && existsSync(new URL(`${name}/index.js`, folder)),
  );
  const doors = await Promise.all(
    names.map((name): Promise<{ format?: Format }> => import(`@standfirst/formats/${name}`)),
  );
  const formats = doors.flatMap(({ format }) => format ?? []);
  formats.sort((one, other) => one.title.localeCompare(other.title, 'en'));
  return new Map(formats.map((format) => [format.name, format]));
}
