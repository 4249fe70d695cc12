// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { CommentView } from './comment-view.js';
import { commentWords } from './comment-words.js';
import { commentOf, idOf, richBody } from './testing/sample-comments.js';

afterEach(cleanup);

const paragraph = (url: string) => [
  {
    type: 'paragraph' as const,
    id: 'x.1',
    children: [
      { type: 'link' as const, url, rel: ['nofollow' as const], children: [{ type: 'text' as const, value: 'words' }] },
    ],
  },
];

test('a comment is an article named after its writer, with its date and its own address', () => {
  render(<CommentView comment={commentOf(1, 'Ada Lund', 'Hello.')} />);
  const article = screen.getByRole('article', { name: 'Ada Lund' });
  expect(article.id).toBe(`comment-${idOf(1)}`);
  expect(article.querySelector('bdi')?.textContent).toBe('Ada Lund');
  expect(article.querySelector('time')?.dateTime).toBe('2026-03-04T15:06:00.000Z');
  expect(screen.getByRole('link', { name: /March 4, 2026.* 3:06\sPM UTC/ }).getAttribute('href')).toBe(
    `/articles/ferry#comment-${idOf(1)}`,
  );
});

test('every link of a reader is not followed, tells nobody where it stood, and goes to a website', () => {
  const author = { kind: 'guest' as const, name: 'Ada', url: 'https://ada.example/' };
  const { container, rerender } = render(<CommentView comment={commentOf(1, 'Ada', '', { author, body: richBody })} />);
  const links = [...container.querySelectorAll<HTMLAnchorElement>('.sf-comment-body a, .sf-comment-name a')];
  expect(links.map(({ href }) => href)).toEqual(['https://ada.example/', 'https://harbour.example/log']);
  for (const link of links) {
    expect(link.rel).toBe('nofollow ugc noopener');
    expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
  }
  for (const url of ['javascript:alert(1)', '/relative', 'mailto:a@b.example', 'https://user@b.example/']) {
    rerender(<CommentView comment={commentOf(1, 'Ada', '', { author: { ...author, url }, body: paragraph(url) })} />);
    expect(container.querySelector('.sf-comment-body a, .sf-comment-name a'), url).toBeNull();
    expect(container.textContent).toContain('words');
  }
});

test('a comment that waits says so where it stands, and cannot be answered', () => {
  render(<CommentView comment={commentOf(1, 'Ada', 'Hello.', { state: 'pending' })} replyHref="#respond" mine />);
  expect(screen.getByRole('status').textContent).toContain('waiting for review');
  expect(screen.queryByRole('link', { name: /Reply/ })).toBeNull();
  expect(screen.getByText('You')).toBeTruthy();
});

test('what the site vouches for is said in words; a badge without words is shown as it is called', () => {
  const author = { kind: 'staff' as const, name: 'Nia', badges: ['article-author', 'founder'] };
  render(<CommentView comment={commentOf(1, 'Nia', 'Hello.', { author })} />);
  expect(screen.getByText('Author of this article')).toBeTruthy();
  expect(screen.getByText('founder')).toBeTruthy();
});

test('a body turns to the direction of its own words', () => {
  const { container } = render(<CommentView comment={commentOf(1, 'יעל', 'שלום')} />);
  expect(container.querySelector('.sf-comment-body')?.getAttribute('dir')).toBe('auto');
});

test('a writer without a name is called what the page calls such writers, and is answered by that name', () => {
  const words = { ...commentWords, comment: { ...commentWords.comment, anonymous: 'Somebody' } };
  const { container } = render(
    <CommentView
      comment={commentOf(2, '', 'Hm.')}
      inReplyTo={commentOf(1, '', 'Hello.')}
      replyHref="#x"
      words={words}
    />,
  );
  expect([...container.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toEqual([
    'Somebody',
    'Somebody',
  ]);
  expect(screen.getByRole('link', { name: 'Reply to Somebody' })).toBeTruthy();
});
