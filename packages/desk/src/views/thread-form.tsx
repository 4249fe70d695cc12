import type { Thread } from '@standfirst/core';
import type { ReactNode } from 'react';
import { threadHref } from './desk-model.js';
import { deskWords } from './desk-words.js';
import { Moment } from './moment.js';
import { stateWord } from './threads-view.js';

const words = deskWords.threads;

/** The fields of the form as text. */
export interface ThreadValues {
  readonly state: string;
  readonly moderation: string;
  readonly closesOn: string;
}

export interface ThreadFormProps {
  readonly articleId: string;
  readonly headline: string;
  /** How it stands at the moment; absent where the database does not tell. */
  readonly thread: Thread | undefined;
  readonly values: ThreadValues;
  /** Fields with a mistake. */
  readonly problems?: readonly (keyof ThreadValues)[];
  readonly isSaved?: boolean;
}

/** What is set for the conversation under one article. */
export function ThreadForm({ articleId, headline, thread, values, problems = [], isSaved }: ThreadFormProps) {
  const error = (name: keyof ThreadValues) =>
    problems.includes(name) ? (name === 'closesOn' ? words.badDate : words.badChoice) : undefined;
  const control = (name: keyof ThreadValues) => ({
    id: name,
    name,
    className: 'sf-field-control',
    defaultValue: values[name],
    'aria-describedby': `${name}-error${name === 'closesOn' ? ' closesOn-hint' : ''}`,
    'aria-invalid': error(name) === undefined ? undefined : true,
  });
  return (
    <div className="desk-narrow">
      <h1>
        {words.of} <a href={`/articles/${encodeURIComponent(articleId)}`}>{headline}</a>
      </h1>
      {isSaved && (
        <p className="desk-notice" role="status">
          {words.saved}
        </p>
      )}
      {thread && (
        <p>
          {words.now}: {stateWord(thread.state)}, {words.modes[thread.moderation]}
          {thread.closesAt !== undefined && (
            <>
              ; {words.closesOn} <Moment at={Date.parse(thread.closesAt)} />
            </>
          )}
          . <a href={`/desk?state=pending&article=${encodeURIComponent(articleId)}`}>{words.queueOf}</a>
        </p>
      )}
      <form method="post" action={threadHref(articleId)}>
        <Field name="state" label={words.state} error={error('state')}>
          <select {...control('state')}>{options(words.states)}</select>
        </Field>
        <Field name="moderation" label={words.moderation} error={error('moderation')}>
          <select {...control('moderation')}>{options(words.modes)}</select>
        </Field>
        <Field name="closesOn" label={words.closesOn} error={error('closesOn')}>
          <input type="date" {...control('closesOn')} />
          <p className="sf-field-hint" id="closesOn-hint">
            {words.closesHint}
          </p>
        </Field>
        <p>
          <button className="desk-button desk-button-main">{words.save}</button>
        </p>
      </form>
    </div>
  );
}

function Field({
  name,
  label,
  error,
  children,
}: {
  name: string;
  label: string;
  error: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className="sf-field">
      <label className="sf-field-label" htmlFor={name}>
        {label}
      </label>
      <p className="sf-field-error" id={`${name}-error`}>
        {error}
      </p>
      {children}
    </div>
  );
}

const options = (choices: Readonly<Record<string, string>>) =>
  Object.entries(choices).map(([value, text]) => (
    <option key={value} value={value}>
      {text}
    </option>
  ));
