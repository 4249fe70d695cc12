import type { Archive, Format } from '@standfirst/formats';

/** What a command has to do with: the terminal, and the formats that are installed. */
export interface Terminal {
  /** By name, in alphabetical order. */
  readonly formats: ReadonlyMap<string, Format>;
  /** By name, in alphabetical order. */
  readonly archives: ReadonlyMap<string, Archive>;
  readonly out: (text: string) => void;
  /** The same for output of any length: fulfils when there is room for more. */
  readonly pour: (text: string) => Promise<void>;
  /** For people, on standard error; never part of the output. */
  readonly note: (text: string) => void;
  readonly stdin: () => AsyncIterable<Uint8Array | string>;
  /** Fulfils when the command is asked to end. */
  readonly stopped: () => Promise<void>;
  readonly environment: Readonly<Record<string, string | undefined>>;
}
