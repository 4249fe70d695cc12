import { utf8Length } from '@standfirst/core';
import { NOT_XML } from '../xml.js';

/** Text as a CDATA section; where it holds the end of one, as two. */
export const cdata = (text: string): string =>
  `<![CDATA[${text.replace(NOT_XML, '').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

export const cdataElement = (name: string, text: string): string => `<${name}>${cdata(text)}</${name}>`;

/** A moment as MySQL writes it, in UTC and whole seconds. */
export const mysqlDate = (date: string): string => new Date(date).toISOString().slice(0, 19).replace('T', ' ');

/** So much of a text as fits into a column in the form that `write` gives it, cut between characters that a reader sees. */
export function cutToBytes(text: string, bytes: number, write: (text: string) => string): string {
  const fits = (part: string) => utf8Length(write(part)) <= bytes;
  if (fits(text)) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (!fits(kept + segment)) break;
    kept += segment;
  }
  return kept;
}
