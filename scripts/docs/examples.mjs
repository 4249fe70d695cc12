// The code of the READMEs as programs.
//
// A `ts` or `tsx` block is a module of its own. The words behind `ts` may say otherwise:
// - `continues`: it goes on where the block before it ended.
// - `no-check <reason>`: it is neither compiled nor run; the reason is for readers of the source.
// A first line such as `// src/comments.ts` gives the module that path, so that others can import it. An HTML comment that
// begins with `<!-- example` and stands before a block is put in front of it: what readers have and need not be shown.
//
// A block is run when a `text` block follows it (what it prints), or when a statement of it ends in a comment that is a
// value: `1 + 1; // 2`.
import ts from 'typescript';

const OPENING = /^```(\w+)(?: +(.*))?$/;

/**
 * Gives `{ blocks, files }`: every block with `{ line, language, info, code, output }`, and the modules that they make, each
 * as `{ path, lines, output, runs }`, where a line is `{ text, at }` with its place in the README.
 */
export function readExamples(markdown) {
  const blocks = readBlocks(markdown.split('\n'));
  const code = blocks.filter(({ language }) => language === 'ts' || language === 'tsx');
  const files = [];
  for (const block of code) {
    if (block.info.startsWith('no-check')) continue;
    const lines = [...block.before, ...block.lines];
    const last = files.at(-1);
    if (block.info === 'continues' && last) {
      last.lines.push(...lines);
      last.output += block.output ?? '';
      last.runs ||= block.output !== undefined;
      continue;
    }
    const path = /^\/\/ (\S+\.tsx?)$/.exec(block.lines[0]?.text ?? '')?.[1] ?? `line-${block.line}.${block.language}`;
    files.push({ path, line: block.line, lines, output: block.output ?? '', runs: block.output !== undefined });
  }
  for (const file of files) file.runs ||= valuesOf(sourceOf(file)).length > 0;
  return { blocks: code, files };
}

function readBlocks(lines) {
  const blocks = [];
  let before = [];
  for (let at = 0; at < lines.length; at++) {
    const [, language, info = ''] = OPENING.exec(lines[at]) ?? [];
    const isHidden = lines[at].startsWith('<!-- example');
    if (language === undefined && !isHidden) continue;
    const end = lines.indexOf(isHidden ? '-->' : '```', at + 1);
    if (end < 0) throw new Error(`What begins in line ${at + 1} never ends. Nothing behind it can be read. Close it.`);
    const content = lines.slice(at + 1, end).map((text, index) => ({ text, at: at + 2 + index }));
    const previous = blocks.at(-1);
    if (isHidden) before = content;
    else if (language === 'text' && previous?.end === at - 2 && lines[at - 1] === '') {
      previous.output = content.map(({ text }) => `${text}\n`).join('');
    } else {
      blocks.push({ line: at + 1, end, language, info, before, lines: content });
      before = [];
    }
    at = end;
  }
  return blocks;
}

/** The module as text. */
export const sourceOf = ({ lines }) => `${lines.map(({ text }) => text).join('\n')}\n`;

const VALUE = /^(?:['"`[{]|-?\d|(?:true|false|null|undefined)$)/;

/** Statements of the outermost level that say in a comment what they give. */
function valuesOf(source) {
  const file = ts.createSourceFile('example.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  return file.statements.filter(ts.isExpressionStatement).flatMap((statement) => {
    const [comment] = ts.getTrailingCommentRanges(source, statement.end) ?? [];
    const value = comment && source.slice(comment.pos + 2, comment.end).trim();
    return value !== undefined && VALUE.test(value) ? [{ statement, value }] : [];
  });
}

/** The module with each value held against what the statement gives; the lines stay where they are. */
export function runnable(file) {
  let source = sourceOf(file);
  for (const { statement, value } of valuesOf(source).reverse()) {
    const given = statement.expression.getText();
    const check = `(await import('node:assert/strict')).deepEqual(${given}, ${value});`;
    source = source.slice(0, statement.getStart()) + check + source.slice(statement.end);
  }
  return source;
}
