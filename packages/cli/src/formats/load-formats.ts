import type { Format } from '@standfirst/formats';
import { existsSync, readdirSync } from 'node:fs';

/** Every format that the installed `@standfirst/formats` has a folder of, by name; a new one needs no line here. */
export async function loadFormats(): Promise<ReadonlyMap<string, Format>> {
  const folder = new URL('../', import.meta.resolve('@standfirst/formats/text'));
  const names = readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() && entry.name !== 'testing' && existsSync(new URL(`${entry.name}/index.js`, folder)),
    )
    .map(({ name }) => name)
    .sort();
  const doors = await Promise.all(
    names.map(async (name) => {
      const door: { format?: Format } = await import(`@standfirst/formats/${name}`);
      return door.format;
    }),
  );
  return new Map(doors.flatMap((format) => (format ? [[format.name, format]] : [])));
}
