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
