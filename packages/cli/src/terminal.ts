import type { Format } from '@standfirst/formats';

/** What a command has to do with: the terminal, and the formats that are installed. */
export interface Terminal {
  /** By name, in alphabetical order. */
  readonly formats: ReadonlyMap<string, Format>;
  readonly out: (text: string) => void;
  /** For people, on standard error; never part of the output. */
  readonly note: (text: string) => void;
  readonly stdin: () => AsyncIterable<Uint8Array | string>;
}
