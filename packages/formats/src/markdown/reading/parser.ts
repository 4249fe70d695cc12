import createParser, { type MarkdownIt } from 'markdown-it';
import { deepNesting } from './deep-nesting.js';
import { notesRule } from './notes.js';
import { taskItems } from './task-items.js';

/** CommonMark with tables, struck words, bare addresses, task lists and notes as GitHub has them. HTML passes as it is: whoever takes the output reads it by the gate. */
export function markdownParser(): MarkdownIt {
  const parser = createParser({ html: true, linkify: true });
  // An address is one that says so: "example.com" is a name, "https://example.com" and "www.example.com" lead somewhere.
  parser.linkify.set({ fuzzyLink: false });
  parser.validateLink = () => true; // what may be opened is decided where it is drawn, for every format alike
  parser.renderer.rules['hardbreak'] = () => '<br>';
  parser.use(deepNesting).use(notesRule).use(taskItems);
  return parser;
}
