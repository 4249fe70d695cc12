import { ReadError, type ReadOptions } from '@standfirst/formats';
import { internalProblem } from '../command-error.js';
import { readerFor } from '../formats/reader-for.js';
import { jsonLines, type JsonLine } from '../input/json-lines.js';
import { composeOutput } from '../output/compose-output.js';
import { withQuotes } from '../output/with-quotes.js';
import type { Terminal } from '../terminal.js';

interface LinesCall {
  readonly from: string | undefined;
  readonly to: string;
  readonly quotes: boolean;
  readonly options: ReadOptions;
}

/** Reads `{ "id", "input" }` a line and prints its output and receipt, or its error; one bad line never stops the rest. */
export async function readLines(
  source: AsyncIterable<Uint8Array | string>,
  call: LinesCall,
  terminal: Terminal,
): Promise<void> {
  for await (const line of jsonLines(source))
    await terminal.pour(`${JSON.stringify(await answer(line, call, terminal))}\n`);
}

async function answer(
  line: JsonLine,
  { from, to, quotes, options }: LinesCall,
  { formats }: Terminal,
): Promise<object> {
  if ('error' in line) return line;
  const { id, fields } = line;
  const input = fields['input'];
  if (input === undefined)
    return {
      id,
      error: {
        code: 'no-input',
        message: 'The line has no "input". Without it there is nothing to read. Put the page there as a string.',
      },
    };
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  try {
    const found = readerFor(formats, from, text).read(text, options);
    const article = withQuotes(found.article, quotes);
    const result = { ...found, article };
    if (to === 'json') return { id, output: article, receipt: found.receipt };
    if (to === 'bundle')
      return { id, output: { article, comments: found.comments, receipt: found.receipt }, receipt: found.receipt };
    return { id, output: (await composeOutput(result, to, formats)).output, receipt: found.receipt };
  } catch (error) {
    return { id, error: problemOf(error) };
  }
}

/** One bad line never stops the rest: what could be wrong with the call was refused before the first. */
function problemOf(error: unknown): { code: string; message: string } {
  if (error instanceof ReadError) return { code: error.code, message: error.message };
  return internalProblem(error, 'The reader failed');
}
