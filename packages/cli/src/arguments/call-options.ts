import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CommandError } from '../command-error.js';

/** Reads the arguments of one command by Node's own rules; what they do not allow is a wrong call. */
export function callOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (cause) {
    const [what = ''] = (cause instanceof Error ? cause.message : String(cause)).split(/\.\s/);
    throw new CommandError(
      2,
      `${what.replace(/\.$/, '')}. Nothing was read. See standfirst --help for what ${command} takes.`,
      { cause },
    );
  }
}

/** The one file (or `-`) that a command takes when it reads no JSONL. */
export function oneFile(command: string, files: readonly string[], jsonl: string | undefined): string {
  const expected = jsonl === undefined ? 1 : 0;
  if (files.length !== expected) {
    const what =
      jsonl === undefined
        ? `${command} takes one file, and ${files.length} were given.`
        : `${command} --jsonl takes no other file, and ${files.length} were given.`;
    throw new CommandError(2, `${what} Nothing was read. Give one path, or - for standard input.`);
  }
  return jsonl ?? files[0] ?? '-';
}

const TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/;

/** Refuses a `--lang` that is no language tag before anything is read. */
export function checkedLang(lang: string | undefined): { lang?: string } {
  if (lang === undefined) return {};
  if (!TAG.test(lang))
    throw new CommandError(
      2,
      `"${lang}" is no language tag. The article's language would be lost. Give one such as en, pt-BR or und.`,
    );
  return { lang };
}
