import { writeDraft } from '../../comment/logic/draft-store.js';
import { fieldOfForm, valuesOf } from '../../comment/logic/form-values.js';
import { idempotencyKey } from '../../comment/logic/idempotency-key.js';
import { selectedPassage, type SelectedPassage } from './selected-passage.js';

/** Lets readers respond to words that they select in an article, where the page has a form for it. */
export function offerResponses(): void {
  const notice = document.querySelector<HTMLElement>('[data-sf-offer]');
  const form = notice?.closest('form');
  if (!notice || !form) return;
  const about = fieldOfForm(form, 'about');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sf-respond-here';
  button.textContent = notice.dataset['sfOffer']!;
  let passage: SelectedPassage | undefined;
  let pause: ReturnType<typeof setTimeout>;

  const show = (words: string) => {
    notice.hidden = !words;
    notice.querySelector('bdi')!.textContent = words;
  };
  const respondTo = (value: string, words = '') => {
    about.value = value;
    show(words);
    about.dispatchEvent(new Event('input', { bubbles: true })); // so that the draft has it
  };
  document.addEventListener('selectionchange', () => {
    clearTimeout(pause);
    // While words are being selected nothing moves.
    pause = setTimeout(() => {
      if (document.activeElement === button) return;
      passage = selectedPassage(getSelection());
      if (passage) passage.block.after(button);
      else button.remove();
    }, 250);
  });
  button.addEventListener('click', () => {
    if (!passage) return;
    const { exact, prefix, suffix } = passage;
    respondTo(JSON.stringify({ exact, prefix, suffix }), exact);
    button.remove();
    form.scrollIntoView();
    fieldOfForm(form, 'body').focus({ preventScroll: true });
  });
  notice.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('a')) return; // of clicks, always an element
    event.preventDefault();
    respondTo('');
    fieldOfForm(form, 'body').focus();
  });
  // The browser sends it, and the page that comes back shows it with its words. The draft is known again there by its key.
  document.addEventListener(
    'submit',
    (event) => {
      if (event.target !== form || !about.value) return;
      event.stopImmediatePropagation();
      fieldOfForm(form, 'idempotencyKey').value ||= idempotencyKey();
      writeDraft(form.dataset['sfApi']!, valuesOf(form));
    },
    true,
  );
  // A draft that was put back may have it.
  if (about.value) show(wordsIn(about.value));
}

function wordsIn(about: string): string {
  try {
    const { exact } = JSON.parse(about) as { exact?: unknown };
    return typeof exact === 'string' ? exact : '';
  } catch {
    return '';
  }
}
