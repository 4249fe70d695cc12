import type { Article } from '@standfirst/core';
import type { Format, Loss } from '@standfirst/formats';
import type { Formats } from './load-formats.js';

/** The article in one of the formats that can be written. */
export interface WrittenForm {
  readonly format: Format;
  readonly output: string;
  readonly losses: readonly Loss[];
}

/** The article in every format that can be written, the one that loses nothing first. */
export const writtenForms = (article: Article, formats: Formats): WrittenForm[] =>
  [...formats.values()]
    .flatMap((format) => (format.write ? [{ format, ...format.write(article) }] : []))
    .sort((one, other) => Number(one.losses.length > 0) - Number(other.losses.length > 0));
