import { expect, test } from 'vitest';
import { unlayer } from '../../unlayer.js';

test('the braces of layers go, and nothing else', () => {
  const css =
    '@layer a, b.c; @layer b.c { p { content: "}" } @media print { p { color: red } } } @layer a{q{color:blue}}';
  expect(unlayer(css).replace(/\s+/g, ' ').trim()).toBe(
    'p { content: "}" } @media print { p { color: red } } q{color:blue}',
  );
});

test('a comment that speaks of layers is no layer', () => {
  expect(unlayer('/* @layer x { */ p { color: red }').trim()).toBe('p { color: red }');
});

test('a layer that is not closed is told', () => {
  expect(() => unlayer('@layer a { p { color: red }')).toThrow(/not closed/);
});
