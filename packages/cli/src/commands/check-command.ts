import { publicCommentSchema, safeParseArticle, threadSchema, type ParseProblem } from '@standfirst/core';
import { callOptions, oneFile } from '../arguments/call-options.js';
import { CommandError } from '../command-error.js';
import { readSource } from '../input/read-source.js';
import type { Terminal } from '../terminal.js';

/** `standfirst check`: every problem with its path on standard output, and 1 where there is one. `type` says what it is. */
export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<0 | 1> {
  const { positionals } = callOptions('check', args, {});
  const path = oneFile('check', positionals, undefined);
  const model = parsed(path, new TextDecoder().decode(await readSource(path, terminal)));
  const { what, issues, warnings } = problemsOf(model);
  for (const each of issues) terminal.out(line(each));
  for (const each of warnings) terminal.out(`warning: ${line(each)}`);
  if (issues.length === 0) {
    terminal.out(`${path === '-' ? 'The input' : path} is ${what} without problems.\n`);
    return 0;
  }
  const count = issues.length === 1 ? '1 problem was' : `${issues.length} problems were`;
  terminal.note(
    `standfirst: ${count} found. The file is not ${what} that can be kept or drawn. Mend what is listed.\n`,
  );
  return 1;
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{FEFF}/u, ''));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.replace(/\.$/, '') : 'not JSON';
    throw new CommandError(
      1,
      `"${path}" is no JSON (${why}). So nothing in it could be checked. Mend the JSON first.`,
      { cause },
    );
  }
}

type Problem = Pick<ParseProblem, 'path' | 'message'>;

interface Checked {
  readonly what: string;
  readonly issues: readonly Problem[];
  readonly warnings: readonly Problem[];
}

function problemsOf(model: unknown): Checked {
  const type = typeof model === 'object' && model !== null && 'type' in model ? model.type : undefined;
  if (type === 'comment') return { what: 'a comment', issues: issuesOf(publicCommentSchema, model), warnings: [] };
  if (type === 'thread') return { what: 'a thread', issues: issuesOf(threadSchema, model), warnings: [] };
  const result = safeParseArticle(model);
  return { what: 'an article', issues: result.ok ? [] : result.issues, warnings: result.ok ? result.warnings : [] };
}

function issuesOf(schema: typeof publicCommentSchema | typeof threadSchema, model: unknown): Problem[] {
  const result = schema['~standard'].validate(model);
  if (result instanceof Promise) throw new TypeError('The check of a model waits for something.'); // none of ours does
  return (result.issues ?? []).map(({ path = [], message }) => ({
    path: path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
    message: `${message.replace(/\.$/, '')}.`,
  }));
}

const line = ({ path, message }: Problem) => `${path === '' ? '(the whole)' : path}: ${message}\n`;
