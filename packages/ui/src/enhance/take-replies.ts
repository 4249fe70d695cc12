import { nameIn } from './comment-element.js';
import type { FormPage } from './form-page.js';

/** Makes reply links bring the form to the comment. The returned function says what is answered; `''` takes the form home. */
export function takeReplies({ form, field, part }: FormPage): (id: string) => void {
  form.before('');
  const home = form.previousSibling as ChildNode; // the line above made it
  const notice = part('answering');
  const answer = (id: string) => {
    const answered = document.getElementById(`comment-${id}`);
    field('parentId').value = id;
    field('idempotencyKey').value = ''; // another place is another comment
    notice.hidden = !id;
    if (answered) notice.querySelector('bdi')!.textContent = nameIn(answered);
    (answered ?? home).after(form);
  };
  document.addEventListener('click', (event) => {
    // Of clicks, always an element. With these keys the reader asks for a tab of its own.
    const link = (event.target as Element).closest('a');
    const id = notice.contains(link) ? '' : link?.dataset['sfReply'];
    if (id === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    answer(id);
    field('body').focus();
  });
  return answer;
}
