import { defaultLimits, readAbout, type SubmissionLimits } from '@standfirst/core';
import type { ComponentPropsWithoutRef } from 'react';
import { classNames, rootView } from '../root-view.js';
import { commentWords, type CommentWords } from './comment-words.js';
import { ErrorSummary } from './error-summary.js';
import { RequiredMark } from './form-field.js';
import { FormFields } from './form-fields.js';
import type { FormState } from './form-state.js';
import { headingElement, type HeadingLevel } from './heading-element.js';
import { inFormOrder } from './logic/form-order.js';
import { formScript } from './logic/form-script.js';
import { withName } from './with-name.js';

export interface FormLayoutProps extends FormState, Omit<ComponentPropsWithoutRef<'form'>, 'children' | 'action'> {
  /** Where the form is posted: a route that answers with a page. */
  action: string;
  /** Where a script sends the comment as JSON; without it no script takes over. */
  api?: string | undefined;
  /** The comment that is answered. */
  answering?: { readonly id: string; readonly name: string } | undefined;
  /** The words of the article that the response is about: `aboutText` of their anchor. */
  about?: string | undefined;
  /** The page without the reply, for those without a script. */
  cancelHref?: string | undefined;
  /** Those that differ from `defaultLimits`. */
  limits?: Partial<SubmissionLimits> | undefined;
  /** Of the heading over the form; 2 when left out. */
  headingLevel?: HeadingLevel | undefined;
  /** English when left out. */
  words?: CommentWords | undefined;
  /** How many characters are left, as a script counted them. */
  count?: string | undefined;
  /** The same for those who listen, after a pause. */
  aloud?: string | undefined;
}

/** The form itself, which holds no state: the plain form and the one with a script both draw it. */
export const FormLayout = rootView<HTMLFormElement, FormLayoutProps>('FormLayout', (props, ref) => {
  const { action, api, values, failure, notice, answering, about, count, aloud, className, ...others } = props;
  const {
    cancelHref = '?#respond',
    limits: own,
    headingLevel = 2,
    words = commentWords,
    issues: _issues,
    ...rest
  } = others;
  const id = rest.id ?? 'respond';
  const limits = { ...defaultLimits, ...own };
  const issues = inFormOrder(props.issues ?? []);
  const Heading = headingElement(headingLevel);
  return (
    <form
      method="post"
      aria-labelledby={`${id}-heading`}
      {...rest}
      {...(api && { 'data-sf-api': api, 'data-sf-script': JSON.stringify(formScript(words, limits)) })}
      action={action}
      id={id}
      ref={ref}
      className={classNames('sf-comment-form', className)}
    >
      <Heading className="sf-comment-form-heading" id={`${id}-heading`}>
        {words.form.heading}
      </Heading>
      <p className="sf-comment-form-notes">
        <span id={`${id}-promise`}>{words.form.promise}</span> {words.form.requiredNote.split('{mark}')[0]}
        <RequiredMark />
        {words.form.requiredNote.split('{mark}')[1]}
      </p>
      <ErrorSummary formId={id} issues={issues} failure={failure} headingLevel={headingLevel} words={words} />
      <p className="sf-comment-form-answering" id={`${id}-answering`} hidden={!answering}>
        {withName(words.state.answering, <bdi>{answering?.name}</bdi>)}{' '}
        <a href={cancelHref}>{words.form.cancelReply}</a>
      </p>
      <AboutWords
        id={`${id}-about`}
        offer={api && words.form.respondToWords}
        about={issues.some(({ field }) => field === 'about') ? '' : (about ?? values?.about ?? '')}
        cancelHref={cancelHref}
        words={words}
      />
      <input type="hidden" name="parentId" value={answering?.id ?? values?.parentId ?? ''} />
      <input type="hidden" name="idempotencyKey" />
      <FormFields formId={id} limits={limits} words={words} count={count} values={values} issues={issues} />
      <div className="sf-comment-form-send">
        <button type="submit" className="sf-comment-form-submit" aria-disabled={notice === 'sending' || undefined}>
          {words.form.submit}
        </button>
        <p className="sf-comment-form-status" id={`${id}-status`} role="status">
          {notice && words.state[notice]}
        </p>
      </div>
      {(api ?? aloud) !== undefined && (
        <p className="sf-comment-form-aloud" id={`${id}-aloud`} role="status">
          {aloud}
        </p>
      )}
    </form>
  );
});

/** What the response is about, in words, and the field that says so; a script fills both in place. */
function AboutWords({
  id,
  offer,
  about,
  cancelHref,
  words,
}: {
  id: string;
  offer: string | undefined;
  about: string;
  cancelHref: string;
  words: CommentWords;
}) {
  const passage = readAbout(about);
  return (
    <>
      <p className="sf-comment-form-about" id={id} hidden={!passage} data-sf-offer={offer}>
        {withName(words.state.about, <bdi>{passage?.exact}</bdi>, 'words')}{' '}
        <a href={cancelHref}>{words.form.cancelAbout}</a>
      </p>
      <input type="hidden" name="about" value={passage ? about : ''} />
    </>
  );
}
