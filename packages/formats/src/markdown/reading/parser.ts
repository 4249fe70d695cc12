import createParser, { type MarkdownIt } from 'markdown-it';
import { alertsRule } from './alerts.js';
import { attributesRule } from './attributes.js';
import { boxesRule } from './boxes.js';
import { callsRule } from './calls.js';
import { componentsRule } from './components.js';
import { deepNesting } from './deep-nesting.js';
import { definitionsRule } from './definitions.js';
import { formulasRule } from './formulas.js';
import { lineMarksRule } from './line-marks.js';
import { notesRule } from './notes.js';
import { picturesRule } from './pictures.js';
import { taskItems } from './task-items.js';

/** How long a bare address may be; the policy of addresses refuses longer ones anyway. */
const MOST = 2048;
const HOST = /^[a-z0-9][a-z0-9.-]*(?:[/?#][^\s<]*)?/i;

/** What of the text is the address; signs that end a sentence are none of it. */
const hostAndPath = (text: string): string => (HOST.exec(text)?.[0] ?? '').replace(/[?!.,:;*_~'")\]]{1,20}$/, '');

/** CommonMark with tables, struck words, bare addresses, task lists and notes as GitHub has them. HTML passes as it is: whoever takes the output reads it by the gate. */
export function markdownParser(): MarkdownIt {
  const parser = createParser({ html: true, linkify: true });
  // An address is one that says so: "example.com" is a name, "https://example.com" and "www.example.com" lead somewhere.
  parser.linkify.set({ fuzzyLink: false });
  parser.linkify.add('www.', {
    validate: (text: string, from: number) => hostAndPath(text.slice(from, from + MOST)).length,
    normalize: (match: { url: string }) => {
      match.url = `http://${match.url}`;
    },
  });
  parser.validateLink = () => true; // what may be opened is decided where it is drawn, for every format alike
  parser.renderer.rules['hardbreak'] = () => '<br>';
  parser
    .use(deepNesting)
    .use(notesRule)
    .use(taskItems)
    .use(callsRule)
    .use(componentsRule)
    .use(boxesRule)
    .use(alertsRule);
  parser.use(attributesRule).use(formulasRule).use(lineMarksRule).use(definitionsRule).use(picturesRule);
  return parser;
}
