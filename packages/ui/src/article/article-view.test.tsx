// @vitest-environment happy-dom
import { parseArticle, type Article, type Block } from '@standfirst/core';
import { cleanup, render, screen, within } from '@testing-library/react';
import { createRef } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { articleOf, paragraphOf, textOf } from '../testing/article-of.js';
import { ferryArticle } from '../testing/ferry-article.js';
import { ArticleView } from './article-view.js';

afterEach(cleanup);
const html = (article: Article, props: object = {}) =>
  renderToStaticMarkup(<ArticleView article={article} {...props} />);

test('the story of the stories is a valid article', () => {
  expect(parseArticle(ferryArticle)).toEqual(ferryArticle);
});

test('draws headline, standfirst, byline, dates and the way to the form', () => {
  render(<ArticleView article={ferryArticle} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'The island that is about to lose its winter ferry',
  );
  expect(screen.getByText(/thrift/).className).toBe('sf-article-standfirst');
  expect(screen.getByText(/^By/).parentElement?.textContent).toBe('By Maud Quill and Tobias Orme');
  expect(screen.getByRole('link', { name: 'Maud Quill' }).getAttribute('href')).toBe('https://herald.example/quill');
  expect(screen.getByText('4 March 2026 at 06:30 UTC').getAttribute('datetime')).toBe('2026-03-04T06:30:00Z');
  expect(screen.getByRole('link', { name: 'Write a response' }).getAttribute('href')).toBe('#respond');
});

test('invents nothing: no byline, no date, no link to a form that is not there', () => {
  const { container } = render(<ArticleView article={articleOf()} />);
  expect(
    container.querySelector('.sf-article-byline, .sf-article-dates, time, footer, .sf-article-standfirst'),
  ).toBeNull();
  expect(container.textContent).toBe('The ferry is backAbout 1 minute to readIt left at half past nine.');
});

test.each(['zh-yue', 'abcd', 'en-u', 'und'])(
  'an article in %s is drawn, of which the engine may know no name',
  (lang) => {
    const article = articleOf({ lang, byline: [{ text: 'Maud Quill' }], published: '2026-03-04' });
    expect(html(article)).toContain('It left at half past nine.');
  },
);

test.each(['closed', 'off'] as const)('a discussion that is %s offers no form', (state) => {
  expect(html(articleOf({ discussion: { state } }))).not.toContain('respond');
});

test('ref, class name and attributes reach the article element', () => {
  const ref = createRef<HTMLElement>();
  render(<ArticleView ref={ref} article={articleOf({ dir: 'rtl', lang: 'ar' })} className="lead" data-page="7" />);
  expect(ref.current?.tagName).toBe('ARTICLE');
  expect(ref.current?.className).toBe('sf-article lead');
  expect(ref.current?.dataset.page).toBe('7');
  expect([ref.current?.lang, ref.current?.dir]).toEqual(['ar', 'rtl']);
});

test('words in another language than the article say so', () => {
  const { container } = render(<ArticleView article={articleOf({ lang: 'de', published: '2026-03' })} />);
  expect(container.querySelector('time')?.textContent).toBe('März 2026');
  expect(container.querySelector('.sf-article-reading')?.getAttribute('lang')).toBe('en');
});

test('a byline is printed as it stands where words stand between the names', () => {
  const byline = [{ text: 'Von ' }, { agent: 'a' }, { text: ', Fenmouth' }];
  const { container } = render(
    <ArticleView article={articleOf({ byline, agents: { a: { kind: 'person', id: 'a', name: 'Ada Lund' } } })} />,
  );
  expect(container.querySelector('.sf-article-byline')?.textContent).toBe('Von Ada Lund, Fenmouth');
});

test('notes lead back to the text, each number in the order of the text', () => {
  render(<ArticleView article={ferryArticle} idPrefix="x-" />);
  const notes = screen.getByRole('region', { name: 'Notes' });
  expect(within(notes).getByRole('listitem').id).toBe('x-note-fuel');
  expect(within(notes).getByRole('link', { name: 'Back to note 1 in the text' }).getAttribute('href')).toBe(
    '#x-noteref-fuel',
  );
});

test('a note that is referred to twice leads back to both places, one that nobody refers to leads nowhere', () => {
  const ref = { type: 'noteRef', note: 'n1' } as const;
  const article = articleOf({
    body: [{ type: 'paragraph', id: 'p', children: [textOf('Noon.'), ref, textOf(' One.'), ref] }],
    notes: { n1: [textOf('By the harbour’s clock.')], n2: [textOf('Nobody asked.')] },
  });
  const { container } = render(<ArticleView article={article} />);
  const notes = within(screen.getByRole('region', { name: 'Notes' }));
  expect(notes.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#noteref-n1', '#noteref-n1-2']);
  for (const link of notes.getAllByRole('link'))
    expect(container.querySelector(link.getAttribute('href')!)).not.toBeNull();
  expect(notes.getByRole('link', { name: 'Back to note 1 in the text, place 2' })).toBeDefined();
});

test('a correction shows the words before and after, with its date, and leads to the quotation that it changed', () => {
  const corrections: Article['corrections'] = [
    {
      id: 'c1',
      kind: 'correction',
      at: '2026-03-05',
      children: [textOf('There were eleven.')],
      affects: ['no-such-block', 'q1'],
      was: 'twelve crates',
      now: 'eleven crates',
    },
  ];
  const { container } = render(<ArticleView article={{ ...ferryArticle, corrections }} idPrefix="x-" />);
  const region = within(screen.getByRole('region', { name: 'Corrections and clarifications' }));
  expect(container.querySelector('del')?.outerHTML).toBe('<del datetime="2026-03-05">twelve crates</del>');
  expect(container.querySelector('ins')?.outerHTML).toBe('<ins datetime="2026-03-05">eleven crates</ins>');
  expect(container.querySelector('.sf-article-change')?.textContent).toBe('Before: twelve crates Now: eleven crates');
  expect(region.getByRole('link', { name: 'Go to the corrected place' }).getAttribute('href')).toBe('#x-q1');
});

test('a live article lists its key events and puts what is pinned first', () => {
  const entry = (id: string, hour: number, part: object = {}): Block => ({
    type: 'update',
    id,
    published: `2026-03-04T0${hour}:00:00Z`,
    children: [paragraphOf(`${id}-p`, `It is ${hour}.`)],
    ...part,
  });
  const body = [
    paragraphOf('intro', 'We report live.'),
    entry('u3', 9),
    entry('u2', 8, { key: true, headline: [textOf('The boat is back')] }),
    entry('u1', 7, { key: true, pinned: true }),
  ];
  const { container } = render(<ArticleView article={articleOf({ kind: 'live', body })} idPrefix="x-" />);
  const events = within(screen.getByRole('navigation', { name: 'Key events' })).getAllByRole('link');
  expect(events.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    ['#x-u1', 'It is 7'],
    ['#x-u2', 'The boat is back'],
  ]);
  expect([...container.querySelectorAll('.sf-update')].map(({ id }) => id)).toEqual(['x-u1', 'x-u3', 'x-u2']);
  expect(container.querySelector('.sf-article-body')?.textContent).toMatch(/^We report live\./);
});

test('an article without key events has no list of them', () => {
  render(<ArticleView article={ferryArticle} />);
  expect(screen.queryByRole('navigation', { name: 'Key events' })).toBeNull();
});

test('a retraction stands above the text, a correction below it', () => {
  const at = '2026-03-05';
  const corrections: Article['corrections'] = [
    { id: 'c1', kind: 'correction', at, children: [textOf('It was eleven.')] },
    { id: 'c2', kind: 'retraction', at, children: [textOf('None of this happened.')] },
  ];
  const page = html(articleOf({ corrections }));
  expect(page.indexOf('None of this')).toBeLessThan(page.indexOf('half past nine'));
  expect(page.indexOf('It was eleven')).toBeGreaterThan(page.indexOf('half past nine'));
});

test('the lead stands in the head and only there, and is fetched at once', () => {
  const page = html(ferryArticle);
  expect(page.match(/quay\.svg"/g)?.length).toBeGreaterThan(0);
  const { container } = render(<ArticleView article={ferryArticle} />);
  expect(container.querySelectorAll('img[src="/images/quay.svg"]')).toHaveLength(1);
  expect(container.querySelector('header img')?.getAttribute('loading')).toBeNull();
});

test('two articles on one page share no id', () => {
  const { container } = render(
    <>
      <ArticleView article={ferryArticle} idPrefix="a-" />
      <ArticleView article={ferryArticle} idPrefix="b-" />
    </>,
  );
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('links inside the article lead to an id that is there', () => {
  const { container } = render(<ArticleView article={ferryArticle} idPrefix="a-" />);
  const ids = new Set([...container.querySelectorAll('[id]')].map(({ id }) => `#${id}`));
  const targets = [...container.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href'));
  expect(targets.filter((target) => target !== '#respond' && !ids.has(target ?? ''))).toEqual([]);
});

test('no script, no style, no handler: the page needs nothing but its style sheet', () => {
  expect(html(ferryArticle)).not.toMatch(/<script|<style|<iframe|\sstyle=|\son\w+=/);
});
