import { deskWords } from './desk-words.js';

const words = deskWords.signIn;

export interface KeptFormProps {
  /** Where it was sent to. */
  readonly action: string;
  /** All of what was sent. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly problem?: string | undefined;
}

/** What was sent after a session had ended, to be sent again: one who has written a note sees it, and can copy it. */
export function KeptForm({ action, fields, problem }: KeptFormProps) {
  return (
    <div className="desk-narrow">
      <h1>{words.ended}</h1>
      {problem !== undefined && (
        <div className="sf-error-summary" role="alert" id="kept-problem">
          <p className="sf-error-summary-heading">{problem}</p>
        </div>
      )}
      <p>{words.keptIntro}</p>
      <form method="post" action={action}>
        {fields.map(([name, value], index) =>
          WRITTEN.has(name) && value !== '' ? (
            <div className="sf-field" key={index}>
              <label className="sf-field-label" htmlFor={`kept-${name}`}>
                {words.kept}
              </label>
              <textarea
                className="sf-field-control"
                id={`kept-${name}`}
                name={name}
                rows={4}
                dir="auto"
                defaultValue={value}
              />
            </div>
          ) : (
            <input key={index} type="hidden" name={name} value={value} />
          ),
        )}
        <div className="sf-field">
          <label className="sf-field-label" htmlFor="code">
            {words.keptCode}
          </label>
          <input
            className="sf-field-control"
            id="code"
            name="code"
            autoComplete="off"
            spellCheck={false}
            aria-describedby={problem === undefined ? undefined : 'kept-problem'}
            aria-invalid={problem === undefined ? undefined : true}
          />
        </div>
        <p>
          <button className="desk-button desk-button-main">{words.again}</button>
        </p>
      </form>
      <p>
        <a href="/desk/sign-in" target="_blank" rel="noopener">
          {words.heading}
        </a>
      </p>
    </div>
  );
}

/** Fields in which somebody writes; the others say what was pressed. */
const WRITTEN = new Set(['note', 'entries', 'held', 'spam']);
