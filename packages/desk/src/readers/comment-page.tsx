import type { CommentPageToRender } from '@standfirst/comments/http';
import { reasonCodes } from '@standfirst/core';
import { CommentView, commentWords, deedWords as deeds } from '@standfirst/ui';

const { issues: sentences, labels } = commentWords;

/** Changes, takes back or reports one comment, without any script; whatever was typed stands in the form again. */
export function CommentPage({ page }: { page: CommentPageToRender }) {
  const { purpose, problem, issues, action, back, comment } = page;
  const code = problem?.type.split(':').at(-1) ?? '';
  const isTyped = page.values.body !== undefined || page.values.reason !== undefined;
  return (
    <div className="sf-deed">
      <h1>{deeds.headings[purpose]}</h1>
      {problem && (
        <div className="sf-deed-problem" role="alert">
          {issues.length === 0 && <p>{deeds.failures[code] ?? deeds.failures.refused}</p>}
          {issues.map((issue) => (
            <p key={issue.code}>
              <a href={`#${issue.field}`}>{sentenceOf(issue)}</a>
            </p>
          ))}
        </div>
      )}
      {comment && purpose !== 'edit' && purpose !== 'undo' && <CommentView comment={comment} />}
      {purpose !== 'reported' && (problem === null || isTyped) && (
        <form method="post" action={action} className="sf-comment-form">
          <Fields page={page} />
          <button type="submit" className="sf-comment-form-submit">
            {deeds.submit[purpose]}
          </button>
        </form>
      )}
      <p>
        <a href={back}>{deeds.back}</a>
      </p>
    </div>
  );
}

function Fields({ page: { purpose, values, issues } }: { page: CommentPageToRender }) {
  if (purpose === 'edit')
    return (
      <div className="sf-field">
        <label className="sf-field-label" htmlFor="body">
          {labels.body}
        </label>
        <textarea
          className="sf-field-control"
          id="body"
          name="body"
          rows={8}
          defaultValue={values.body}
          aria-invalid={issues.length > 0 || undefined}
        />
        <input type="hidden" name="revision" value={values.revision ?? ''} />
      </div>
    );
  if (purpose !== 'report') return <p>{purpose === 'undo' ? deeds.undoHint : deeds.withdrawHint}</p>;
  return (
    <>
      <p>{deeds.reportHint}</p>
      <div className="sf-field">
        <label className="sf-field-label" htmlFor="reason">
          {deeds.reason}
        </label>
        <select className="sf-field-control" id="reason" name="reason" defaultValue={values.reason}>
          {reasonCodes.map((reason) => (
            <option key={reason} value={reason}>
              {deeds.reasons[reason]}
            </option>
          ))}
        </select>
      </div>
      <div className="sf-field">
        <label className="sf-field-label" htmlFor="detail">
          {deeds.detail}
        </label>
        <textarea className="sf-field-control" id="detail" name="detail" rows={4} defaultValue={values.detail} />
      </div>
    </>
  );
}

function sentenceOf({ field, code, params }: CommentPageToRender['issues'][number]): string {
  const sentence =
    sentences[`${field}.${code}`] ?? sentences[`${code}.${params?.['unit']}`] ?? sentences[code] ?? sentences.other;
  return sentence.replace('{label}', labels.body).replace('{max}', String(params?.['max'] ?? ''));
}
