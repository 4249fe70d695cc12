// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import { CommentForm } from './comment-form.js';
import { commentOf } from './testing/sample-comments.js';

afterEach(cleanup);

const action = '/articles/ferry/comments';

describe('the plain form', () => {
  test('is a real form with labelled fields in the order of WordPress', () => {
    const { container } = render(<CommentForm action={action} />);
    const form = screen.getByRole<HTMLFormElement>('form', { name: 'Leave a Reply' });
    expect([form.method, form.getAttribute('action'), form.id]).toEqual(['post', action, 'respond']);
    const fields = [...container.querySelectorAll<HTMLInputElement>('input, textarea')];
    const names = ['about', 'parentId', 'idempotencyKey', 'body', 'name', 'email', 'url', 'subject'];
    expect(fields.map(({ name }) => name)).toEqual(names);
    expect(screen.getByLabelText(/^Comment/).hasAttribute('required')).toBe(true);
    expect(screen.getByLabelText(/^Name/).getAttribute('autocomplete')).toBe('name');
    expect(screen.getByLabelText(/^Email/).getAttribute('autocomplete')).toBe('email');
    expect(screen.getByLabelText(/^Website/).getAttribute('autocomplete')).toBe('url');
    expect(form.textContent).toContain('Your email address will not be published. Required fields are marked *');
  });

  test('checks nothing that only a script may take over, cuts nothing off, and has no style of its own', () => {
    const html = renderToStaticMarkup(<CommentForm action={action} api="/api" limits={{ email: 'optional' }} />);
    expect(html).not.toMatch(/novalidate|maxlength| style=|javascript:|<script/i);
    expect(html).toMatch(/<input(?![^>]*required)[^>]*name="email"/);
    expect(html).toContain('data-sf-api="/api"');
    expect(renderToStaticMarkup(<CommentForm action={action} />)).not.toContain('data-sf-');
  });

  test('keeps the trap away from people', () => {
    const { container } = render(<CommentForm action={action} />);
    const trap = container.querySelector<HTMLInputElement>('[name=subject]')!;
    expect(trap.closest('[aria-hidden=true]')).toBeTruthy();
    expect([trap.tabIndex, trap.autocomplete, trap.value]).toEqual([-1, 'off', '']);
  });

  test('tells each mistake in a summary that takes the focus and at its field, and keeps what was typed', () => {
    const issues = [{ field: 'email', code: 'malformed' } as const, { field: 'body', code: 'required' } as const];
    render(<CommentForm action={action} values={{ email: 'ada@', name: 'Ada' }} issues={issues} />);
    const summary = screen.getByRole('group', { name: 'Please mend what follows' });
    const links = [...summary.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent]);
    expect(links).toEqual([
      ['#respond-body', 'Write your comment'],
      ['#respond-email', 'Enter an email address such as name@example.com'],
    ]);
    const email = screen.getByLabelText<HTMLInputElement>(/^Email/);
    expect(email.value).toBe('ada@');
    expect(email.getAttribute('aria-invalid')).toBe('true');
    const described = email
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual([
      'Enter an email address such as name@example.com',
      'Your email address will not be published.',
    ]);
    expect(screen.getByLabelText(/^Name/).hasAttribute('aria-invalid')).toBe(false);
    expect(renderToStaticMarkup(<CommentForm action={action} issues={issues} />)).toMatch(
      /respond-problem"[^>]*autofocus/i,
    );
  });

  test.each([
    ['urn:standfirst:problem:duplicate', undefined, 'said this already'],
    ['urn:standfirst:problem:rate-limited', 1, 'try again in 1 second.'],
    ['https://elsewhere.example/problems/unheard-of', 40, 'did not take it'],
  ])('says why a comment was not taken: %s', (type, retryAfter, sentence) => {
    const problem = { type, title: '', status: 409, ...(retryAfter && { retryAfter }) };
    render(<CommentForm action={action} outcome={{ outcome: 'refused', problem, values: { body: 'Kept.' } }} />);
    expect(screen.getByRole('group', { name: 'Your comment was not sent' }).textContent).toContain(sentence);
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Comment/).value).toBe('Kept.');
  });

  test('a mistake in a hidden field is told at the comment', () => {
    render(<CommentForm action={action} issues={[{ field: 'parentId', code: 'parent-unavailable' }]} />);
    expect(screen.getByRole('link', { name: /is gone/ }).getAttribute('href')).toBe('#respond-body');
    expect(screen.getByLabelText(/^Comment/).getAttribute('aria-invalid')).toBe('true');
  });

  test('says that a comment waits, once it was sent', () => {
    render(<CommentForm action={action} notice="held" />);
    expect(screen.getAllByRole('status')[0]?.textContent).toContain('waiting for review');
  });

  test('names whom one answers and leads back', () => {
    const { container } = render(
      <CommentForm action={action} replyTo={commentOf(1, 'Ada', 'Hello.')} cancelHref="/a#respond" />,
    );
    expect(screen.getByText('Ada').tagName).toBe('BDI');
    expect(screen.getByRole('link', { name: 'Cancel reply' }).getAttribute('href')).toBe('/a#respond');
    expect(container.querySelector<HTMLInputElement>('[name=parentId]')?.value).toMatch(/1$/);
  });

  test('a closed form is a sentence', () => {
    render(<CommentForm action={action} closed />);
    expect(document.querySelector('form')).toBeNull();
    expect(document.getElementById('respond')?.textContent).toContain('Comments are closed');
  });

  test('other props and the ref reach the form', () => {
    const ref = createRef<HTMLFormElement>();
    render(<CommentForm action={action} ref={ref} className="mine" id="write" />);
    expect(ref.current?.className).toBe('sf-comment-form mine');
    expect(screen.getByLabelText(/^Name/).id).toBe('write-name');
  });
});
