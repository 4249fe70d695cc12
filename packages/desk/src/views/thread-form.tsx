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
  /** A number of days. */
  readonly closesAfter: string;
  /** One on each line. */
  readonly held: string;
  readonly spam: string;
}

/** A field with a mistake, and the sentence that tells it. */
export interface ThreadProblem {
  readonly field: keyof ThreadValues;
  readonly sentence: string;
}

export interface ThreadFormProps {
  readonly articleId: string;
  readonly headline: string;
  /** How it stands at the moment; absent where the database does not tell. */
  readonly thread: Thread | undefined;
  readonly values: ThreadValues;
  /** Fields with a mistake. */
  readonly problems?: readonly ThreadProblem[];
  readonly isSaved?: boolean;
}

/** What is set for the conversation under one article. */
export function ThreadForm({ articleId, headline, thread, values, problems = [], isSaved }: ThreadFormProps) {
  const error = (name: keyof ThreadValues) => problems.find(({ field }) => field === name)?.sentence;
  const control = (name: keyof ThreadValues) => ({
    id: name,
    name,
    className: 'sf-field-control',
    defaultValue: values[name],
    'aria-describedby': name in hints ? `${name}-error ${name}-hint` : `${name}-error`,
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
        </Field>
        <Field name="closesAfter" label={words.closesAfter} error={error('closesAfter')}>
          <input inputMode="numeric" {...control('closesAfter')} />
        </Field>
        <Field name="held" label={words.heldEntries} error={error('held')}>
          <textarea rows={4} dir="auto" spellCheck={false} {...control('held')} />
        </Field>
        <Field name="spam" label={words.spamEntries} error={error('spam')}>
          <textarea rows={4} dir="auto" spellCheck={false} {...control('spam')} />
        </Field>
        <p>
          <button className="desk-button desk-button-main">{words.save}</button>
        </p>
      </form>
    </div>
  );
}

const hints: Readonly<Record<string, string>> = {
  closesOn: words.closesHint,
  closesAfter: words.closesAfterHint,
  held: words.entriesHint,
  spam: words.entriesHint,
};

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
      {hints[name] !== undefined && (
        <p className="sf-field-hint" id={`${name}-hint`}>
          {hints[name]}
        </p>
      )}
    </div>
  );
}

const options = (choices: Readonly<Record<string, string>>) =>
  Object.entries(choices).map(([value, text]) => (
    <option key={value} value={value}>
      {text}
    </option>
  ));
