import { quoteRows, verifiedRows } from '@standfirst/quotes';
import { basename } from 'node:path';
import { callOptions, checkedLang, oneFile } from '../arguments/call-options.js';
import { CommandError } from '../command-error.js';
import { named, readerFor } from '../formats/reader-for.js';
import { readSource, streamSource } from '../input/read-source.js';
import { readOriginal } from '../input/read-original.js';
import { differences } from '../output/differences.js';
import { sourceOffsets } from '../output/source-offsets.js';
import { quoteTable } from '../output/quote-table.js';
import type { Terminal } from '../terminal.js';
import { quoteLines } from './quote-lines.js';

/** `standfirst quotes`: who says what in a page, as a table or as JSON. */
export async function quotesCommand(args: readonly string[], terminal: Terminal): Promise<void> {
  const { values, positionals } = callOptions('quotes', args, {
    json: { type: 'boolean', default: false },
    from: { type: 'string' },
    lang: { type: 'string' },
    jsonl: { type: 'string' },
    verify: { type: 'string' },
    quiet: { type: 'boolean', default: false },
  });
  const path = oneFile('quotes', positionals, values.jsonl);
  if (values.verify !== undefined) checkVerify(values.verify, path, values.jsonl);
  const { formats } = terminal;
  if (values.from !== undefined) named(formats, values.from);
  const language = checkedLang(values.lang);
  if (values.jsonl !== undefined) return quoteLines(streamSource(path, terminal), language, terminal);
  const source = await readSource(path, terminal);
  const { article, places, receipt } = readerFor(
    formats,
    values.from,
    source,
    path === '-' ? undefined : basename(path),
  ).read(source, language);
  const original = values.verify === undefined ? undefined : await readOriginal(values.verify, terminal);
  const found = original === undefined ? quoteRows(article) : verifiedRows(article, () => original);
  const rows = places ? found.map((row) => ({ ...row, ...sourceOffsets(row, places) })) : found;
  terminal.out(
    values.json ? `${JSON.stringify(rows, null, 2)}\n` : quoteTable(rows) + differences(rows, original ?? ''),
  );
  if (!values.quiet) for (const warning of receipt.warnings) terminal.note(`standfirst: ${warning}\n`);
}

function checkVerify(source: string, path: string, jsonl: string | undefined): void {
  if (jsonl !== undefined)
    throw new CommandError(
      2,
      '--verify goes with one page. With --jsonl every line would have a source of its own. Leave one of them out.',
    );
  if (source === '-' && path === '-')
    throw new CommandError(
      2,
      'Page and source cannot both come from standard input. Nothing was read. Give one of them as a file.',
    );
}
