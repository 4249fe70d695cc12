// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { createRef } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { ThreadView } from './thread-view.js';
import { commentOf, conversation, idOf, tombstoneOf } from './testing/sample-comments.js';

afterEach(cleanup);

const article = (text: string) => screen.getByText(text).closest('article')!;

test('a thread says how many comments it has', () => {
  render(<ThreadView comments={conversation} />);
  expect(screen.getByRole('region', { name: '5 comments' })).toBeTruthy();
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('5 comments');
});

test('replies stand in lists of their own, at most three levels deep', () => {
  render(<ThreadView comments={conversation} />);
  const lists = (text: string) => {
    let depth = 0;
    for (let at: Element | null = article(text); at; at = at.parentElement) depth += Number(at.tagName === 'OL');
    return depth;
  };
  expect(lists('Thank you. We have asked the harbour master for the log.')).toBe(2);
  expect(lists('The log is public, by the way.')).toBe(3);
  expect(lists('It is, and it says 09:41.')).toBe(3);
});

test('a reply on the last level names what it answers, and leads there', () => {
  render(<ThreadView comments={conversation} />);
  const link = within(article('It is, and it says 09:41.')).getByRole('link', { name: 'Tom Reed' });
  expect(link.getAttribute('href')).toBe(`#comment-${idOf(3)}`);
  expect(link.closest('p')?.textContent).toBe('In reply to Tom Reed');
  expect(within(article('The log is public, by the way.')).queryByText(/In reply to/)).toBeNull();
});

test('a reply whose parent is on another page says so', () => {
  render(<ThreadView comments={[commentOf(2, 'Ada', 'Yes.', { answers: 1 })]} />);
  expect(screen.getByText('In reply to a comment that is not shown here')).toBeTruthy();
});

test('loses none of 10,000 replies in one chain', () => {
  const chain = Array.from({ length: 10_000 }, (_, at) =>
    commentOf(at, 'Ada', `No. ${at}`, at === 0 ? {} : { answers: at - 1 }),
  );
  const html = renderToStaticMarkup(<ThreadView comments={chain} />);
  expect(html.match(/<article/g)).toHaveLength(10_000);
  expect(html).toContain('No. 9999');
  expect(html).toContain('10,000 comments');
});

test('a thread without comments, and one that is closed, say so in words and offer no reply', () => {
  const { rerender } = render(<ThreadView comments={[]} respondHref="#respond" />);
  expect(screen.getByText(/could be the first/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Write a response' }).getAttribute('href')).toBe('#respond');
  const closed = {
    state: 'closed',
    counts: { published: 5, roots: 2 },
    sort: { default: 'oldest', allowed: [] },
  } as const;
  // The rest of a thread is not drawn.
  rerender(<ThreadView comments={conversation} respondHref="#respond" thread={closed as never} />);
  expect(screen.getByText(/is closed/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: /Reply|response/ })).toBeNull();
});

test('the newest conversation comes first where it is asked for', () => {
  render(<ThreadView comments={[commentOf(1, 'Ada', 'First.'), commentOf(2, 'Ben', 'Second.')]} sort="newest" />);
  expect(screen.getAllByText(/First|Second/).map(({ textContent }) => textContent)).toEqual(['Second.', 'First.']);
});

test('tombstones say what became of a comment, and keep the answers', () => {
  render(<ThreadView comments={[tombstoneOf(1, 'withdrawn'), commentOf(2, 'Ben', 'A pity.', { answers: 1 })]} />);
  expect(screen.getByRole('article', { name: 'The writer took this comment back.' })).toBeTruthy();
  expect(article('A pity.').closest('ol ol')).toBeTruthy();
});

test('other props and the ref reach the root', () => {
  const ref = createRef<HTMLElement>();
  render(<ThreadView comments={[]} className="mine" data-x="1" ref={ref} headingLevel={3} />);
  expect(ref.current?.className).toBe('sf-thread mine');
  expect(ref.current?.dataset['x']).toBe('1');
  expect(screen.getByRole('heading', { level: 3 })).toBeTruthy();
});

test('what a reader may do with a comment is linked below it, and nothing where no page does it', () => {
  const viewer = [
    { commentId: idOf(1), mine: true, editableUntil: '2026-01-01T00:10:00.000Z', canWithdraw: true as const },
    { commentId: idOf(2), mine: true, canWithdraw: true as const },
    { commentId: idOf(3), mine: false, reported: true as const },
  ];
  const view = render(
    <ThreadView comments={conversation} viewer={viewer} deedHref={(id, deed) => `/comments/${id}/${deed}`} />,
  );
  const deeds = (id: string) =>
    [...view.container.querySelectorAll(`#comment-${id} .sf-comment-deed`)].map((link) => [
      link.textContent,
      link.getAttribute('href'),
    ]);
  expect(deeds(idOf(1))).toEqual([
    ['Edit', `/comments/${idOf(1)}/edit`],
    ['Take back', `/comments/${idOf(1)}/withdraw`],
  ]);
  expect(deeds(idOf(2))).toEqual([['Take back', `/comments/${idOf(2)}/withdraw`]]);
  expect(deeds(idOf(3))).toEqual([]);
  expect(deeds(idOf(4))).toEqual([['Report', `/comments/${idOf(4)}/report`]]);
  cleanup();
  expect(renderToStaticMarkup(<ThreadView comments={conversation} viewer={viewer} />)).not.toContain('sf-comment-deed');
});

test('what its writer took back a moment ago is put back where it was taken back', () => {
  const viewer = [{ commentId: idOf(1), mine: true, canUndoUntil: '2026-03-04T15:07:06.000Z' }];
  const thread = (
    <ThreadView
      comments={[tombstoneOf(1, 'withdrawn'), commentOf(2, 'Ben', 'A pity.', { answers: 1 })]}
      viewer={viewer}
      deedHref={(id, deed) => `/comments/${id}/${deed}`}
    />
  );
  render(thread);
  const link = screen.getByRole('link', { name: 'Put your comment back' });
  expect(link.getAttribute('href')).toBe(`/comments/${idOf(1)}/withdraw`);
  cleanup();
  render(<ThreadView {...thread.props} viewer={[]} />);
  expect(screen.queryByRole('link', { name: 'Put your comment back' })).toBeNull();
});
