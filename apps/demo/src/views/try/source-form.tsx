/** The box to paste into. Everything that is sent from this page belongs to this one form, wherever it stands. */
export function SourceForm({ source, problem }: { source: string; problem: string | undefined }) {
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
        At most 64 kB as it is sent. The first lines should hold the headline.
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
      <div className="try-actions">
        <button className="try-button try-button-main">Read this page</button>
        <button className="try-button" type="button" data-clear="try-page" hidden>
          Empty the box
        </button>
      </div>
    </form>
  );
}
