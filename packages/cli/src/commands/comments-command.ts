import { CommandError } from '../command-error.js';
import { exportArchive } from '../comments/export-archive.js';
import { importArchive } from '../comments/import-archive.js';
import type { Terminal } from '../terminal.js';

const COMMANDS = { import: importArchive, export: exportArchive } as const;

/** `standfirst comments`: what is done with the comments of a database. */
export async function commentsCommand(args: readonly string[], terminal: Terminal): Promise<0 | 1> {
  const [name = '', ...rest] = args;
  const command = isCommand(name) ? COMMANDS[name] : undefined;
  if (command) return command(rest, terminal);
  throw new CommandError(
    2,
    `There is no command "comments ${name}". Nothing was done. Of comments there are: ${Object.keys(COMMANDS).join(', ')}; see standfirst --help.`,
  );
}

const isCommand = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name);
