import type { ReadOptions } from '@standfirst/formats';
import { basename } from 'node:path';
import { callOptions, checkedLang, oneFile } from '../arguments/call-options.js';
import { CommandError } from '../command-error.js';
import { named, readerFor } from '../formats/reader-for.js';
import { writable } from '../formats/writable.js';
import { readSource, streamSource } from '../input/read-source.js';
import { composeOutput } from '../output/compose-output.js';
import { printNotes } from '../output/print-notes.js';
import { saveReceipt } from '../output/save-receipt.js';
import { withQuotes } from '../output/with-quotes.js';
import type { Terminal } from '../terminal.js';
import { readLines } from './read-lines.js';
import { writeMany } from './write-many.js';

/** `standfirst read`: one page, or with `--jsonl` one a line. */
export async function readCommand(args: readonly string[], terminal: Terminal): Promise<void> {
  const { values, positionals } = callOptions('read', args, {
    from: { type: 'string' },
    to: { type: 'string', default: 'json' },
    lang: { type: 'string' },
    'no-quotes': { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    receipt: { type: 'string' },
    quiet: { type: 'boolean', default: false },
    jsonl: { type: 'string' },
  });
  const path = oneFile('read', positionals, values.jsonl);
  const { formats } = terminal;
  if (values.from !== undefined) named(formats, values.from);
  if (!writable(formats).includes(values.to)) throw unknownTarget(values.to, terminal);
  const options: ReadOptions = { ...checkedLang(values.lang), strict: values.strict };
  const quotes = !values['no-quotes'];
  if (values.jsonl !== undefined) {
    if (values.receipt !== undefined)
      throw new CommandError(
        2,
        '--receipt goes with one page. With --jsonl every line has its own receipt. Leave --receipt out.',
      );
    return readLines(streamSource(path, terminal), { from: values.from, to: values.to, quotes, options }, terminal);
  }
  const source = await readSource(path, terminal);
  const reader = readerFor(formats, values.from, source, path === '-' ? undefined : basename(path));
  const [found, ...others] = reader.readAll?.(source, options) ?? [reader.read(source, options)];
  if (!found) throw new TypeError(`The format "${reader.name}" read no article and did not say why.`);
  if (others.length > 0) return writeMany([found, ...others], { ...values, quotes }, terminal);
  const result = { ...found, article: withQuotes(found.article, quotes) };
  const { output, losses } = await composeOutput(result, values.to, formats);
  if (values.receipt !== undefined) await saveReceipt(values.receipt, `${JSON.stringify(result.receipt, null, 2)}\n`);
  terminal.out(output.endsWith('\n') ? output : `${output}\n`);
  if (!values.quiet) printNotes(result.receipt, losses, values.to, terminal);
}

function unknownTarget(name: string, { formats }: Terminal): CommandError {
  const what = formats.has(name)
    ? `The format "${name}" can be read but not written.`
    : `There is no format "${name}".`;
  return new CommandError(2, `${what} So nothing was read. --to takes: ${writable(formats).join(', ')}.`);
}
