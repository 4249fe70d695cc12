import { predictQuotes } from '@standfirst/quotes';
import { internalProblem } from '../command-error.js';
import { jsonLines, type JsonLine } from '../input/json-lines.js';
import type { Terminal } from '../terminal.js';

/** Reads `{ "id", "text", "lang"? }` a line and prints what the rules find, in the form of annotated quotation data. */
export async function quoteLines(
  source: AsyncIterable<Uint8Array | string>,
  options: { lang?: string },
  terminal: Terminal,
): Promise<void> {
  for await (const line of jsonLines(source)) await terminal.pour(`${JSON.stringify(answer(line, options))}\n`);
}

function answer(line: JsonLine, options: { lang?: string }): object {
  if ('error' in line) return line;
  const { id, fields } = line;
  const { text, lang } = fields;
  if (typeof text !== 'string')
    return {
      id,
      error: {
        code: 'no-text',
        message: 'The line has no "text". Without it there is nothing to look at. Put the text there as a string.',
      },
    };
  try {
    const found = predictQuotes(String(id), text, typeof lang === 'string' ? { lang } : options);
    // The id goes back as it came, a number as a number.
    return { ...found, id };
  } catch (error) {
    return { id, error: internalProblem(error, 'The rules failed') };
  }
}
