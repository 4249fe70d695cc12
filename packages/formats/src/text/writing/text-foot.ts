import { blocksToHast, type Article } from '@standfirst/core';
import { printedDate } from '../../printed-date.js';
import { printedWords } from '../../printed-words.js';
import { lineWords } from './line-words.js';
import type { Node, Reference, Writing, WrittenPassage } from './writing.js';

/** What was set right since, each correction a passage. */
export function correctionPassages(
  { corrections = [], lang, ...article }: Article,
  writing: Writing,
): WrittenPassage[] {
  const kinds = printedWords(lang).corrections;
  return corrections.map(({ kind, at, children }) => {
    const [paragraph] = blocksToHast([{ type: 'paragraph', id: 'correction', children }], article);
    const words = paragraph?.type === 'element' ? lineWords(paragraph.children, writing) : '';
    return { text: `${kinds[kind]}, ${printedDate(at, lang)}: ${words}` };
  });
}

/** The addresses and notes that the text has marks for, a line each; the words of a note may have marks of their own. */
export function referenceLines(
  references: readonly Reference[],
  notes: ReadonlyMap<string, readonly Node[]>,
  writing: Writing,
): WrittenPassage[] {
  for (const note of notes.keys()) writing.mark({ note });
  const lines: string[] = [];
  for (let index = 0; index < references.length; index++) {
    const reference = references[index]!;
    const words = 'url' in reference ? reference.url : lineWords(notes.get(reference.note) ?? [], writing).trim();
    lines.push(`[${index + 1}] ${words}`.trimEnd());
  }
  return lines.length === 0 ? [] : [{ text: lines.join('\n') }];
}
