import { checkDraft, type FieldIssue } from '@standfirst/core';
import { failureSentence, type Failure } from '../comment/logic/failure-sentence.js';
import { fieldOf, visibleFields } from '../comment/logic/form-order.js';
import { valuesOf } from '../comment/logic/form-values.js';
import { issueSentence } from '../comment/logic/issue-sentence.js';
import { buildElement } from './build-element.js';
import type { FormPage } from './form-page.js';

/**
 * Tells mistakes, or why nothing was sent, in the summary and at the fields; the summary takes the focus. Without either it
 * takes back what it said before.
 */
export function showProblem(page: FormPage, issues: readonly FieldIssue[] = [], failure?: Failure): void {
  const { form, part, field, script } = page;
  const box = part('problem');
  const [heading, reason, list] = box.children;
  const links = visibleFields.flatMap((name) => {
    const issue = issues.find((each) => fieldOf(each) === name);
    const sentence = issue ? issueSentence(issue, script) : '';
    part(`${name}-error`).textContent = sentence;
    field(name).ariaInvalid = issue ? 'true' : null;
    return issue ? buildElement(['li', {}, ['a', { href: `#${form.id}-${name}` }, sentence]]) : [];
  });
  heading!.textContent = script.state[failure ? 'notSent' : 'problem'];
  reason!.textContent = failure ? failureSentence(failure, script) : '';
  list!.replaceChildren(...links);
  box.hidden = !failure && !issues[0];
  box.focus();
}

/** Takes back what was said of a field once it is mended, as far as a browser can tell. */
export function takeBack({ form, part, script }: FormPage, field: HTMLInputElement): void {
  const { name } = field;
  if (!field.ariaInvalid || checkDraft(valuesOf(form), script.limits).some((issue) => issue.field === name)) return;
  field.ariaInvalid = null;
  part(`${name}-error`).textContent = '';
  form.querySelector(`li:has([href$="-${name}"])`)?.remove();
  part('problem').hidden = !form.querySelector('li');
}
