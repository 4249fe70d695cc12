import { writeFile } from 'node:fs/promises';
import { CommandError } from '../command-error.js';

/** Writes a receipt to a file. */
export async function saveReceipt(path: string, receipt: string): Promise<void> {
  try {
    await writeFile(path, receipt);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new CommandError(
      1,
      `The receipt cannot be written to "${path}" (${code}). So the page was not read either. Give a path that you may write to.`,
      { cause },
    );
  }
}
