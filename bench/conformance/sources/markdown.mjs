import { quotedTogether } from '../story.mjs';

const SIGNS = { strong: '**', em: '*', s: '~~', code: '**' };

/** CommonMark as people type it: quotation marks in the line, `>` before a quotation that stands by itself. */
export const markdownOf = ({ blocks }) => blocks.map(blockText).filter(Boolean).join('\n\n');

function blockText(block) {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${lineText(block.line)}`;
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${lineText(item)}`).join('\n');
    case 'quotation':
      return block.lines.map((line) => `> ${lineText(line)}`).join('\n>\n');
    // It has no sign for these.
    case 'pullquote':
    case 'unknown':
      return '';
    default:
      return lineText(block.line);
  }
}

const lineText = (line) =>
  quotedTogether(line)
    .map(({ quoted, runs }) => {
      const text = runs.map(runText).join(' ');
      return quoted ? `“${text}”` : text;
    })
    .join(' ');

function runText({ text, marks = [], href }) {
  const signs = [...new Set(marks.map((name) => SIGNS[name]))];
  const words = text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
  const marked = signs.reduce((inner, sign) => `${sign}${inner}${sign}`, words);
  return href ? `[${marked}](<${href}>)` : marked;
}
