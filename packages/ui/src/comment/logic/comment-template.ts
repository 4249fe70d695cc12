import type { CommentWords } from '../comment-words.js';
import type { ElementTemplate } from './element-template.js';

/**
 * A new comment in its item of the list, as `ThreadView` draws it; a test holds the two against each other. A form hands it to
 * its script, which so knows neither markup nor words. The script takes out what a comment does not need.
 */
export function commentTemplate({ comment }: CommentWords): ElementTemplate {
  const [before = '', after = ''] = comment.inReplyTo.split('{name}');
  const id = 'comment-{id}';
  const author: ElementTemplate = ['span', { class: 'sf-comment-name' }, ['bdi', {}, '{name}']];
  const time: ElementTemplate = ['time', { datetime: '{createdAt}' }, '{date} UTC'];
  const answered: ElementTemplate = ['a', { href: '#comment-{parentId}' }, ['bdi', {}, '{answered}']];
  const replyNames = { 'aria-label': comment.replyTo, 'data-sf-reply': '{id}' };
  const reply = { class: 'sf-comment-reply', href: '?replyTo={id}#respond', ...replyNames };
  const header: ElementTemplate = [
    'header',
    { class: 'sf-comment-header' },
    ['p', { class: 'sf-comment-author', id: `${id}-by` }, author],
    ['p', { class: 'sf-comment-date' }, ['a', { href: '{permalink}' }, time]],
    ['p', { class: 'sf-comment-in-reply-to' }, before, answered, after],
  ];
  const article: ElementTemplate = [
    'article',
    { class: 'sf-comment', id, 'aria-labelledby': `${id}-by`, 'data-state': '{state}' },
    header,
    ['p', { class: 'sf-comment-pending', role: 'status' }, comment.pending],
    ['div', { class: 'sf-comment-body', dir: 'auto' }],
    ['p', { class: 'sf-comment-footer' }, ['a', reply, comment.reply]],
  ];
  return ['li', { class: 'sf-thread-item' }, article];
}
