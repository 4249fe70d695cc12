import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { EmbedView } from './embed-view.js';

const draw = (part: object) =>
  renderToStaticMarkup(
    <EmbedView block={{ type: 'embed', id: 'e', url: 'https://www.films.example/watch', ...part }} />,
  );

test('loads nothing: a link says where it leads and that the site may follow the reader', () => {
  const html = draw({ title: 'The tide', provider: 'Films Example' });
  expect(html).not.toMatch(/<iframe|<script|<img/);
  expect(html).toContain('<a href="https://www.films.example/watch">The tide</a>');
  expect(html).toContain(
    'From Films Example. The link leaves this site for films.example. That site may follow what you do there.',
  );
});

test('a site that is known not to follow readers is not suspected', () => {
  expect(draw({ tracks: false })).not.toContain('follow');
});

test('an address that fails the policy is words', () => {
  const html = draw({ url: 'javascript:alert(1)', title: 'The tide' });
  expect(html).not.toContain('<a');
  expect(html).toContain('The tide');
});

test('has the words of the button that a script may put there, in no case for an address that is refused', () => {
  expect(draw({ provider: 'Films Example' })).toContain(
    'data-sf-load="Load from Films Example (it may follow what you do)"',
  );
  expect(draw({ tracks: false })).toContain('data-sf-load="Load from films.example"');
  expect(draw({ url: 'javascript:alert(1)' })).not.toContain('data-sf-load');
});
