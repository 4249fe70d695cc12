// Every regular expression of the sources that run for users, by TypeScript's own parser: literals, and what `new RegExp` is given.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { root } from '../docs/doors.mjs';

/** The sources of the packages and of the demo, without tests and stories. */
export function sourceFiles() {
  const folders = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name, 'src'));
  return [...folders, join(root, 'apps', 'demo', 'src')].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test|test-d|stories)\.tsx?$/.test(entry.name),
      )
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  );
}

/** The expressions of one source: `{ file, line, source, flags }`, or `{ file, line, code }` for one that is put together at run time. */
export function expressionsOf(file, text) {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (node, expression) =>
    found.push({ file, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1, ...expression });
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text);
      add(node, { source, flags });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
      add(node, { code: node.getText().replace(/\s+|,(?=\s*\)$)/g, '') }); // however it is broken into lines
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** All of them, each as often as it is written. */
export const collectExpressions = () =>
  sourceFiles().flatMap((file) => expressionsOf(file, readFileSync(join(root, file), 'utf8')));
