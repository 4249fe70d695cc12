import type { Archive } from '@standfirst/formats';
import { CommandError } from '../command-error.js';
import type { Terminal } from '../terminal.js';

type Archives = Terminal['archives'];
type Can<What extends 'read' | 'write'> = Archive & { readonly [Key in What]-?: NonNullable<Archive[Key]> };

/** The names of the archives that can be read, or written. */
export const namesOf = (archives: Archives, what: 'read' | 'write'): string[] =>
  [...archives.values()].filter((archive) => archive[what]).map(({ name }) => name);

/** The archive that `--from` or `--to` names; refuses a name that none has. */
export function namedArchive<What extends 'read' | 'write'>(archives: Archives, name: string, what: What): Can<What> {
  const archive = archives.get(name);
  if (archive && can(archive, what)) return archive;
  const option = what === 'read' ? '--from' : '--to';
  const why = archive
    ? `The archive "${name}" cannot be ${what === 'read' ? 'read' : 'written'}.`
    : `There is no archive "${name}".`;
  throw new CommandError(2, `${why} Nothing was done. ${option} takes: ${namesOf(archives, what).join(', ')}.`);
}

/** The archive that a file is surest to be, by its beginning and its name. */
export function detectedArchive(archives: Archives, start: string, fileName: string | undefined): Can<'read'> {
  const [best] = [...archives.values()]
    .filter((archive) => can(archive, 'read'))
    .map((archive) => ({ archive, confidence: archive.detect?.(start, fileName) ?? 0 }))
    .sort((one, other) => other.confidence - one.confidence);
  if (best && best.confidence > 0) return best.archive;
  throw new CommandError(
    1,
    `It cannot be told what sort of archive this is. So no comment was read. Name it with --from: ${namesOf(archives, 'read').join(', ')}.`,
  );
}

const can = <What extends 'read' | 'write'>(archive: Archive, what: What): archive is Can<What> =>
  archive[what] !== undefined;
