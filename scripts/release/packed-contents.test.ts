import { expect, test } from 'vitest';
import { judgeContents } from './packed-contents.mjs';

const good: [string, string][] = [
  ['package.json', '{ "name": "x" }'],
  ['README.md', '# x'],
  ['LICENSE', 'MIT'],
  ['dist/index.js', "export { a } from './a.js';\n"],
  ['dist/a.js', 'export const a = 1;\n'],
];
const judge = (...more: [string, string][]) => judgeContents(new Map([...good, ...more]), 'MIT');

test('a tarball with code, declarations, README and licence is in order', () => {
  expect(
    judge(['dist/index.d.ts', "export { a } from './a.js';\n"], ['CHANGELOG.md', ''], ['docs/theming.md', '']),
  ).toEqual([]);
});

test.each<[string, string, string]>([
  ['a test', 'dist/a.test.js', ''],
  ['a story', 'dist/a.stories.js', ''],
  ['a source map', 'dist/a.js.map', ''],
  ['a source', 'src/a.ts', ''],
  ['a file of secrets', 'dist/.env', ''],
  ['a map to nowhere', 'dist/b.js', '//# sourceMappingURL=b.js.map'],
  ['an import of a file that is not packed', 'dist/b.js', "import './gone.js';\n"],
  ['another licence', 'LICENSE', 'GPL'],
  ['an install script', 'package.json', '{ "scripts": { "postinstall": "node x" } }'],
])('%s is found', (_name, path, text) => {
  expect(judge([path, text])).toHaveLength(1);
});

test('a missing licence is found', () => {
  expect(judgeContents(new Map(good.filter(([path]) => path !== 'LICENSE')), 'MIT')).toHaveLength(1);
});
