import type { Aside } from '@standfirst/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { paragraphOf, textOf } from '../../testing/article-of.js';
import { AsideView } from './aside-view.js';

const draw = (part: Partial<Aside>, article: object = {}) =>
  renderToStaticMarkup(
    <AsideView
      block={{ type: 'aside', id: 'a', role: 'infobox', children: [paragraphOf('p', 'Four boats.')], ...part }}
      article={article}
    />,
  );

test('its title is seen and is its name', () => {
  expect(draw({ title: [textOf('The ferry in figures')] })).toBe(
    '<aside aria-label="The ferry in figures" data-role="infobox" class="sf-aside"><p data-title="">The ferry in figures</p><p>Four boats.</p></aside>',
  );
});

test.each([
  ['editor-note', 'Editor’s note'],
  ['disclosure', 'Disclosure'],
] as const)('without a title a %s says what it is', (role, name) => {
  expect(draw({ role })).toContain(`<p class="sf-furniture">${name}</p>`);
  expect(draw({ role }, { lang: 'fr' })).toContain(`<p class="sf-furniture" lang="en">${name}</p>`);
});

test('a box of facts without a title has a name to be found by, and no label to be read', () => {
  expect(draw({})).toContain('aria-label="Background"');
  expect(draw({})).not.toContain('sf-furniture');
});
