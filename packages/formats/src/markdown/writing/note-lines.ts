import { hastBuilder, htmlWriter, type Article } from '@standfirst/core';
import { lineMarkdown } from './inline-markdown.js';
import { plainNodes } from './html-line.js';

/** The notes of an article under its text, by their labels. */
export function noteLines({ notes = {} }: Article): string {
  const write = htmlWriter(hastBuilder);
  return Object.entries(notes)
    .filter(([label]) => /^[\w-]{1,100}$/.test(label))
    .map(([label, inlines]) => `[^${label}]: ${noAddress(lineMarkdown(plainNodes(write.inlines(inlines))))}`)
    .join('\n\n');
}

/** To a parser without notes the line says where a link leads, if nothing but an address and a title can be seen in it. */
const noAddress = (words: string) =>
  /^[ \t\r\n]*[^ \t\r\n]+(?:[ \t]*(?:[\r\n]|$)|[ \t]+["'(])/.test(words) ? `<span>${words}</span>` : words;
