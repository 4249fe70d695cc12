import type { VisibleComment } from '@standfirst/core';
import type { FormScript } from '../comment/logic/form-script.js';
import { dateStyle } from '../comment/logic/date-style.js';
import { buildElement } from './build-element.js';
import { drawNode } from './draw-node.js';

/** A new comment in an item of the thread's list. `answered` is given where the place does not tell what it answers. */
export function commentElement(comment: VisibleComment, script: FormScript, answered?: Element | null): HTMLElement {
  const { name, url } = comment.author;
  // The template takes texts alone from the comment: id, parentId, permalink, state, createdAt.
  const values = {
    ...comment,
    name: name || script.noName,
    date: new Date(comment.createdAt).toLocaleString(script.lang, dateStyle),
    answered: nameIn(answered),
  };
  const item = buildElement(script.comment, values as unknown as Record<string, string>);
  const part = (end: string) => item.querySelector(`.sf-comment-${end}`)!;
  part('body').append(...comment.body.map((block) => drawNode(block, script.body)));
  if (url) part('name').append(buildElement(script.body.link, { url }, ...part('name').childNodes));
  if (!answered) part('in-reply-to').remove();
  part(comment.state === 'pending' ? 'footer' : 'pending').remove();
  return item;
}

/** The writer's name that a comment on the page shows. */
export const nameIn = (comment: Element | null | undefined): string => comment?.querySelector('bdi')?.textContent ?? '';
