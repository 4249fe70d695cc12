import { ReadError } from './read-error.js';

/** The value that JSON text writes down; `ReadError` with the place where it stops being JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{FEFF}/u, ''));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ReadError(
      'not-json',
      `The source is not JSON: ${why.slice(0, 200)}. Without its structure no article can be found in it. Mend it at that place, or read it as another format.`,
      [],
      { cause },
    );
  }
}
