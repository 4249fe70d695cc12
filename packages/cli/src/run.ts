import { StoreError } from '@standfirst/comments';
import { ReadError } from '@standfirst/formats';
import { CommandError } from './command-error.js';
import { articlesCommand } from './commands/articles-command.js';
import { checkCommand } from './commands/check-command.js';
import { commentsCommand } from './commands/comments-command.js';
import { quotesCommand } from './commands/quotes-command.js';
import { readCommand } from './commands/read-command.js';
import { schemaCommand } from './commands/schema-command.js';
import { help } from './help.js';
import type { Terminal } from './terminal.js';
import { version } from './version.js';

type Command = (args: readonly string[], terminal: Terminal) => Promise<0 | 1 | void>;

const COMMANDS = {
  read: readCommand,
  quotes: quotesCommand,
  check: checkCommand,
  schema: schemaCommand,
  articles: articlesCommand,
  comments: commentsCommand,
  // Loaded when it is asked for: the others need no server.
  desk: async (args, terminal) => (await import('./commands/desk-command.js')).deskCommand(args, terminal),
} as const satisfies Record<string, Command>;

/** Runs one call of `standfirst` and gives back its exit code: 0 done, 1 the input cannot be read or has problems, 2 wrong call. */
export async function run(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const [command = '--help', ...rest] = args;
  try {
    if (command === '--version' || command === '-v') terminal.out(`${version()}\n`);
    else if (command === '--help' || command === '-h' || rest.includes('--help')) terminal.out(help(terminal));
    else if (isCommand(command)) return (await COMMANDS[command](rest, terminal)) ?? 0;
    else
      throw new CommandError(
        2,
        `There is no command "${command}". Nothing was done. The commands are: ${Object.keys(COMMANDS).join(', ')}; see standfirst --help.`,
      );
    return 0;
  } catch (error) {
    terminal.note(`standfirst: ${messageOf(error)}\n`);
    return error instanceof CommandError ? error.exitCode : 1;
  }
}

const isCommand = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name);

/** What is not foreseen is a mistake of ours; a stack would help nobody at a terminal. */
function messageOf(error: unknown): string {
  if (error instanceof CommandError || error instanceof ReadError) return error.message;
  if (error instanceof StoreError) return error.cause ? `${error.message} (${wordsOf(error.cause)})` : error.message;
  const why = error instanceof Error ? error.message : String(error);
  return `An internal failure: ${why}. There is no output. Please report it together with the page.`;
}

/** A server that cannot be reached under any of its addresses is an error without a message: its code says why. */
const wordsOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message || ('code' in cause ? String(cause.code) : cause.name) : String(cause);
