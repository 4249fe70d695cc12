import type { SubmissionLimits } from '@standfirst/core';
import type { CommentWords, VisibleField } from './comment-words.js';
import { FormField } from './form-field.js';
import type { FormState } from './form-state.js';
import { plural } from './logic/fill-words.js';
import { fieldOf } from './logic/form-order.js';
import { issueSentence } from './logic/issue-sentence.js';

interface FormFieldsProps extends Pick<FormState, 'values' | 'issues'> {
  formId: string;
  limits: SubmissionLimits;
  words: CommentWords;
  /** How many characters are left, in words; without a script the limit stands there. */
  count: string | undefined;
}

/**
 * The fields in the order of WordPress. There is no `maxlength`: it counts UTF-16 units, cuts a pasted text in silence, and
 * says nothing to its writer.
 */
export function FormFields({ formId, limits, words, count, values = {}, issues = [] }: FormFieldsProps) {
  const field = (name: VisibleField) => {
    const issue = issues.find((each) => fieldOf(each) === name);
    return { id: `${formId}-${name}`, label: words.labels[name], error: issue && issueSentence(issue, words) };
  };
  const given = (name: VisibleField) => ({
    name,
    defaultValue: values[name] ?? '',
    required: isRequired(name, limits),
  });
  return (
    <>
      <FormField
        {...field('body')}
        hint={count ?? plural(words.form.bodyHint, limits.bodyGraphemes, words.lang)}
        control={{ as: 'textarea', ...given('body'), rows: 7, dir: 'auto' }}
      />
      <div className="sf-comment-form-writer">
        <FormField {...field('name')} control={{ as: 'input', ...given('name'), autoComplete: 'name', dir: 'auto' }} />
        <FormField
          {...field('email')}
          hintId={`${formId}-promise`}
          control={{ as: 'input', ...given('email'), type: 'email', autoComplete: 'email', spellCheck: false }}
        />
      </div>
      <FormField
        {...field('url')}
        hint={words.form.urlHint}
        control={{ as: 'input', ...given('url'), type: 'url', autoComplete: 'url', spellCheck: false }}
      />
      <div className="sf-comment-form-trap" aria-hidden="true">
        <label>
          {words.form.trap} <input name="subject" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
    </>
  );
}

const isRequired = (name: VisibleField, limits: SubmissionLimits) =>
  name === 'body' || (name !== 'url' && limits[name] === 'required');
