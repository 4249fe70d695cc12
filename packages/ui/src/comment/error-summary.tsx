import type { FieldIssue } from '@standfirst/core';
import type { CommentWords } from './comment-words.js';
import { headingBelow, type HeadingLevel } from './heading-element.js';
import { failureSentence, type Failure } from './logic/failure-sentence.js';
import { fieldOf } from './logic/form-order.js';
import { issueSentence } from './logic/issue-sentence.js';

interface ErrorSummaryProps {
  /** Of the form; the ids of the parts begin with it. */
  formId: string;
  issues: readonly FieldIssue[];
  failure: Failure | undefined;
  headingLevel: HeadingLevel;
  words: CommentWords;
}

/**
 * What has to be mended, with a link to each field; or why nothing was sent. It is always there and hidden while there is
 * nothing to say, so that a script has only to fill it.
 */
export function ErrorSummary({ formId, issues, failure, headingLevel, words }: ErrorSummaryProps) {
  const Heading = headingBelow(headingLevel);
  const wrong = issues.length > 0;
  const shown = wrong || failure !== undefined;
  const id = `${formId}-problem`;
  return (
    <div
      className="sf-error-summary"
      id={id}
      role="group"
      aria-labelledby={`${id}-heading`}
      tabIndex={-1}
      hidden={!shown}
      // A page that comes back with mistakes opens at them, without any script.
      autoFocus={shown} // eslint-disable-line jsx-a11y/no-autofocus
    >
      <Heading className="sf-error-summary-heading" id={`${id}-heading`}>
        {wrong ? words.state.problem : words.state.notSent}
      </Heading>
      <p className="sf-error-summary-failure">{!wrong && failure && failureSentence(failure, words)}</p>
      <ul className="sf-error-summary-list">
        {issues.map((issue) => (
          <li key={`${issue.field} ${issue.code}`}>
            <a href={`#${formId}-${fieldOf(issue)}`}>{issueSentence(issue, words)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
