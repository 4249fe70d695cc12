import type { Archive } from '@standfirst/formats';
import { detectedArchive, namedArchive } from '../comments/archive-for.js';
import { CommandError } from '../command-error.js';
import type { Terminal } from '../terminal.js';

/** How the articles of an archive are read: of the one that `--from` names, or that the file is surest to be. */
export function articleArchive(
  archives: Terminal['archives'],
  name: string | undefined,
  start: string,
  fileName: string | undefined,
): NonNullable<Archive['readArticles']> {
  const archive: Archive =
    name === undefined ? detectedArchive(archives, start, fileName) : namedArchive(archives, name, 'read');
  if (archive.readArticles) return archive.readArticles;
  throw new CommandError(
    2,
    `An archive of the sort "${archive.name}" holds comments alone. So there are no articles to read. --from takes: ${articleArchives(archives).join(', ')}.`,
  );
}

/** The names of the archives that have articles. */
export const articleArchives = (archives: Terminal['archives']): string[] =>
  [...archives.values()].filter(({ readArticles }) => readArticles).map(({ name }) => name);
