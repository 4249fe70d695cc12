import type { VisibleComment } from '@standfirst/core';
import { plural } from '../comment/logic/fill-words.js';
import type { FormScript } from '../comment/logic/form-script.js';
import { commentElement } from './comment-element.js';
import { buildElement } from './build-element.js';

/** Puts a new comment where the thread would draw it, and gives back its address: another page's where the place is not on this one. */
export function placeComment(comment: VisibleComment, script: FormScript): string {
  const { id, parentId, permalink, state } = comment;
  const thread = document.querySelector<HTMLElement>('[data-sf-thread]');
  const answered = document.getElementById(`comment-${parentId}`);
  const parent = answered ? answered.parentElement : thread;
  if (!thread || !parent || (parentId && !answered)) return permalink;
  // On the last level a reply stands below what it answers, side by side with it, and says so.
  const beside = parent.matches('li li li');
  const item = commentElement(comment, script, beside ? answered : null);
  const list = parent.querySelector(':scope > ol') ?? buildElement(['ol', { class: 'sf-thread-list' }]);
  if (beside) parent.after(item);
  else {
    parent.append(list);
    list[!answered && thread.dataset['sfThread'] === 'newest' ? 'prepend' : 'append'](item);
  }
  if (state === 'published') {
    const count = (thread.dataset['sfCount'] = `${Number(thread.dataset['sfCount']) + 1}`);
    thread.querySelector('.sf-thread-heading')!.textContent = plural(script.count, Number(count), script.lang);
  }
  return `#comment-${id}`;
}
