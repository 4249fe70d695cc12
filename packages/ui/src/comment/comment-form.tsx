import type { PublicComment, SubmissionOutcome } from '@standfirst/core';
import { classNames, rootView } from '../root-view.js';
import { commentWords } from './comment-words.js';
import { FormLayout, type FormLayoutProps } from './form-layout.js';
import { stateOf } from './form-state.js';
import { headingElement } from './heading-element.js';
import { writerName } from './writer-name.js';

/** Attributes that are not named here, and the `ref`, reach the `<form>`. */
export interface CommentFormProps extends Omit<FormLayoutProps, 'answering' | 'count' | 'aloud'> {
  /** What the comment service said of the last submission; the single props beside it win. */
  outcome?: SubmissionOutcome | undefined;
  /** The comment that is answered. */
  replyTo?: PublicComment | undefined;
  /** Shows a sentence in place of the form. */
  closed?: boolean | undefined;
}

/**
 * The form under an article: a real form, which works with no script at all. Where `api` is given, `@standfirst/ui/enhance`
 * makes it send without leaving the page.
 */
export const CommentForm = rootView<HTMLFormElement, CommentFormProps>('CommentForm', (props, ref) => {
  const { outcome, replyTo, closed, ...rest } = props;
  if (closed) return <ClosedForm {...rest} />;
  const answering = replyTo && { id: replyTo.id, name: writerName(replyTo.author, rest.words ?? commentWords) };
  return <FormLayout {...stateOf(outcome)} {...rest} answering={answering} ref={ref} />;
});

/** Keeps the id, so that links to the form still lead somewhere. */
function ClosedForm({ id = 'respond', className, headingLevel = 2, words = commentWords }: CommentFormProps) {
  const Heading = headingElement(headingLevel);
  return (
    <section id={id} className={classNames('sf-comment-form', className)} aria-labelledby={`${id}-heading`}>
      <Heading className="sf-comment-form-heading" id={`${id}-heading`}>
        {words.thread.none}
      </Heading>
      <p className="sf-comment-form-closed">{words.form.closed}</p>
    </section>
  );
}
