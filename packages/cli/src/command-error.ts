/** Ends a command with a message and no stack: `1` the input cannot be read, `2` the call is wrong. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(
    readonly exitCode: 1 | 2,
    /** Three sentences: what happened, why it matters, what to do. */
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What a line of JSONL says of an input that breaks us: a mistake of ours that stops no other line. */
export function internalProblem(error: unknown, what: string): { code: 'internal'; message: string } {
  const why = error instanceof Error ? error.message : String(error);
  return { code: 'internal', message: `${what}: ${why}. The line has no output. Please report it with the input.` };
}
