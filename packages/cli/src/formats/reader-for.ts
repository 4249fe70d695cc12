import type { Format } from '@standfirst/formats';
import { CommandError } from '../command-error.js';
import { readable } from './readable.js';

export type Reader = Format & { readonly read: NonNullable<Format['read']> };

/** The format that `--from` names, or the one that is surest of the source; `undefined` name: find out. */
export function readerFor(
  formats: ReadonlyMap<string, Format>,
  name: string | undefined,
  source: Uint8Array | string,
  fileName?: string,
): Reader {
  if (name !== undefined) return named(formats, name);
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
  const sure = [...formats.values()]
    .filter(canRead)
    .map((format) => ({ format, confidence: format.detect?.(text, fileName) ?? 0 }))
    .sort((one, other) => other.confidence - one.confidence);
  // Where nothing is known, the text reader says best what is wrong.
  return sure[0] && sure[0].confidence > 0 ? sure[0].format : named(formats, 'text');
}

/** Refuses a name that no format which can be read has. */
export function named(formats: ReadonlyMap<string, Format>, name: string): Reader {
  const format = formats.get(name);
  if (format && canRead(format)) return format;
  const what = format ? `The format "${name}" can be written but not read.` : `There is no format "${name}".`;
  throw new CommandError(2, `${what} So the source was not opened. --from takes: ${readable(formats).join(', ')}.`);
}

const canRead = (format: Format): format is Reader => format.read !== undefined;
