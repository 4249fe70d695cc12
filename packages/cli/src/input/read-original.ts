import { articleText } from '@standfirst/core';
import { basename } from 'node:path';
import { readerFor } from '../formats/reader-for.js';
import type { Terminal } from '../terminal.js';
import { readSource } from './read-source.js';

/**
 * The text that quotations are held against. A plain text is taken as it stands, for what reads like page furniture may have been
 * said; of every other format the body's text.
 */
export async function readOriginal(path: string, terminal: Terminal): Promise<string> {
  const bytes = await readSource(path, terminal);
  const reader = readerFor(terminal.formats, undefined, bytes, path === '-' ? undefined : basename(path));
  const { article } = reader.read(bytes, {});
  return reader.name === 'text' ? decoded(bytes) : articleText(article);
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes); // the encoding of old text files that are no UTF-8
  }
}
