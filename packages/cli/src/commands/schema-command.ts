import { readFile } from 'node:fs/promises';
import { callOptions } from '../arguments/call-options.js';
import { CommandError } from '../command-error.js';
import type { Terminal } from '../terminal.js';

const MODELS = ['article', 'comment', 'thread'];

/** `standfirst schema`: the JSON Schema of a model, as `@standfirst/core/schema/<model>.json` has it. */
export async function schemaCommand(args: readonly string[], terminal: Terminal): Promise<void> {
  const { positionals } = callOptions('schema', args, {});
  const [model = 'article', ...more] = positionals;
  if (!MODELS.includes(model) || more.length > 0)
    throw new CommandError(
      2,
      `There is no schema of "${positionals.join(' ')}". Nothing was written. The models are: ${MODELS.join(', ')}.`,
    );
  terminal.out(await readFile(new URL(import.meta.resolve(`@standfirst/core/schema/${model}.json`)), 'utf8'));
}
