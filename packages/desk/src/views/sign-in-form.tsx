import { deskWords } from './desk-words.js';

const words = deskWords.signIn;

/** The way in: a field for the code of the link, which a script fills and sends from the fragment. */
export function SignInForm({ problem, isOut = false }: { problem?: string | undefined; isOut?: boolean }) {
  return (
    <div className="desk-narrow">
      <h1>{words.heading}</h1>
      {isOut && <p role="status">{words.out}</p>}
      {problem !== undefined && (
        <div className="sf-error-summary" role="alert" id="sign-in-problem">
          <p className="sf-error-summary-heading">{problem}</p>
        </div>
      )}
      <p>{words.intro}</p>
      <form id="sign-in" method="post" action="/desk/sign-in">
        <div className="sf-field">
          <label className="sf-field-label" htmlFor="code">
            {words.code}
          </label>
          <input
            className="sf-field-control"
            id="code"
            name="code"
            required
            autoComplete="off"
            spellCheck={false}
            aria-describedby={problem === undefined ? 'code-hint' : 'sign-in-problem code-hint'}
            aria-invalid={problem === undefined ? undefined : true}
          />
          <p className="sf-field-hint" id="code-hint">
            {words.paste}
          </p>
        </div>
        <p>
          <button className="desk-button desk-button-main">{words.submit}</button>
        </p>
      </form>
    </div>
  );
}
