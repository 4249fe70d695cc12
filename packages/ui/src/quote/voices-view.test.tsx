// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ArticleView } from '../article/article-view.js';
import { articleOf } from '../testing/article-of.js';
import { ferryArticle } from '../testing/ferry-article.js';
import { VoicesView } from './voices-view.js';

afterEach(cleanup);

test('every quotation of a speaker is a link that lands on its words', () => {
  const { container } = render(
    <ArticleView article={ferryArticle} idPrefix="x-">
      <VoicesView article={ferryArticle} idPrefix="x-" />
    </ArticleView>,
  );
  const voices = within(screen.getByRole('region', { name: 'Who says what in this article' }));
  expect(voices.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Ada Lund',
    'Ines Corr',
    'a father of three',
    'Jorun Keld',
  ]);
  for (const link of voices.getAllByRole('link'))
    expect(container.querySelector(link.getAttribute('href')!)).not.toBeNull();
});

test('a guessed speaker is left out, unless asked for', () => {
  const quotes = {
    ...ferryArticle.quotes,
    q1: { ...ferryArticle.quotes!.q1!, origin: { by: 'rules', certainty: 'inferred' } },
  } as const;
  const article = { ...ferryArticle, quotes };
  expect(render(<VoicesView article={article} />).container.textContent).not.toContain('Ada Lund');
  expect(render(<VoicesView article={article} showInferred />).container.textContent).toContain('Probably Ada Lund');
});

test('an article in which nobody speaks has no such section', () => {
  expect(render(<VoicesView article={articleOf()} />).container.innerHTML).toBe('');
});
