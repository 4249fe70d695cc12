import { checkDraft } from '@standfirst/core';
import { leftSentence } from '../comment/logic/count-left.js';
import { readDraft, writeDraft } from '../comment/logic/draft-store.js';
import { idempotencyKey } from '../comment/logic/idempotency-key.js';
import { valuesOf } from '../comment/logic/form-values.js';
import { sendComment } from '../comment/logic/send-comment.js';
import { formPage } from './form-page.js';
import { placeComment } from './place-comment.js';
import { showProblem, takeBack } from './show-problem.js';
import { takeReplies } from './take-replies.js';

/** Makes one form send without leaving the page. Whatever it cannot understand it leaves to the browser. */
export function takeOver(form: HTMLFormElement): void {
  const page = formPage(form);
  const { script, field, part } = page;
  const api = form.dataset['sfApi']!;
  const body = field('body');
  const key = field('idempotencyKey');
  const button = form.querySelector('button')!;
  const answer = takeReplies(page);
  let pause: ReturnType<typeof setTimeout>;

  const say = (sentence: string, busy: 'true' | null = null) => {
    part('status').textContent = sentence;
    button.ariaDisabled = busy;
  };
  const send = async () => {
    say(script.state.sending, 'true');
    const { comment, issues, failure } = await sendComment(api, valuesOf(form));
    say('');
    if (comment) {
      body.value = '';
      answer('');
      writeDraft(api);
      say(script.state[comment.state === 'pending' ? 'held' : 'published']);
      location.replace(placeComment(comment, script));
    } else if (issues || failure) showProblem(page, issues, failure);
    else {
      writeDraft(api, valuesOf(form));
      form.submit();
    }
  };

  form.addEventListener('input', ({ target }) => {
    takeBack(page, target as HTMLInputElement); // inside a form only controls take input
    key.value = '';
    writeDraft(api, valuesOf(form));
    // At once for the eye; after a pause, in a place of its own, for the ear.
    const sentence = (part('body-hint').textContent = leftSentence(body.value, script.limits.bodyGraphemes, script));
    clearTimeout(pause);
    pause = setTimeout(() => (part('aloud').textContent = sentence), 1000);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (button.ariaDisabled) return;
    const issues = checkDraft(valuesOf(form), script.limits);
    showProblem(page, issues);
    if (issues[0]) return;
    key.value ||= idempotencyKey();
    void send();
  });
  form.noValidate = true;
  restore();

  /** What the server put into the fields stays: it is newer. A draft with a key was sent, and a page at its comment says that it arrived. */
  function restore() {
    const draft = readDraft(api);
    if (draft['idempotencyKey'] && location.hash.startsWith('#comment-')) return writeDraft(api);
    for (const name in draft) field(name).value ||= draft[name] ?? '';
    if (field('parentId').value) answer(field('parentId').value);
  }
}
