import type { Format } from '@standfirst/formats';

/** The names of the formats that can be read. */
export const readable = (formats: ReadonlyMap<string, Format>): string[] =>
  [...formats.values()].filter(({ read }) => read).map(({ name }) => name);
