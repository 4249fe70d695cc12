import { expect, test } from 'vitest';
import readme from '../README.md?raw';
import { doors } from '../testing/every-format.js';

const rows = readme.split('\n').filter((line) => line.startsWith('| `./'));

test.each(doors)('the README says what ./$folder is, of which version, and what does not fit into it', ({ folder }) => {
  expect(rows.filter((row) => row.startsWith(`| \`./${folder}\` `))).toHaveLength(2);
});
