import type { Format } from '@standfirst/formats';

export interface SourceFormProps {
  readonly source: string;
  /** The format that is chosen; empty for the one that is found out. */
  readonly from: string;
  /** Those that can be read. */
  readonly formats: readonly Format[];
  readonly problem: string | undefined;
}

/** The box to paste into. Everything that is sent from this page belongs to this one form, wherever it stands. */
export function SourceForm({ source, from, formats, problem }: SourceFormProps) {
  return (
    <form id="try-form" className="try-form" method="post" action="/try#result">
      {problem !== undefined && (
        <div className="sf-error-summary" role="alert" id="try-problem">
          <p className="sf-error-summary-heading">{problem}</p>
        </div>
      )}
      <label className="sf-field-label" htmlFor="try-page">
        The text of a page
      </label>
      <p className="sf-field-hint" id="try-hint">
        At most 1 MB as it is sent. In plain text the first lines should hold the headline.
      </p>
      <textarea
        id="try-page"
        name="page"
        className="sf-field-control"
        rows={9}
        dir="auto"
        spellCheck={false}
        defaultValue={source}
        aria-describedby={problem === undefined ? 'try-hint' : 'try-problem try-hint'}
        aria-invalid={problem === undefined ? undefined : true}
      />
      <p className="try-file" hidden>
        <label htmlFor="try-file">Or drop a file into the box, or choose one</label>{' '}
        <input id="try-file" type="file" data-into="try-page" />
        <span role="status" className="try-status" />
      </p>
      <div className="try-actions">
        <span className="try-from">
          <label htmlFor="try-from">It is</label>
          <select id="try-from" name="from" className="sf-field-control" defaultValue={from}>
            <option value="">whatever it looks like</option>
            {formats.map(({ name, title }) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </select>
        </span>
        <button className="try-button try-button-main">Read this page</button>
        <button className="try-button" type="button" data-clear="try-page" hidden>
          Empty the box
        </button>
      </div>
    </form>
  );
}
