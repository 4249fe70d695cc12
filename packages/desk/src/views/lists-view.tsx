import type { ListEntry } from '@standfirst/comments';
import { deskWords } from './desk-words.js';

const words = deskWords.lists;

/** What the form to add entries shows. */
export interface ListsForm {
  readonly kind?: ListEntry['kind'];
  readonly verdict?: ListEntry['verdict'];
  /** One on each line. */
  readonly entries?: string;
  readonly problem?: string;
  /** Those that could be found in no text. */
  readonly wrong?: readonly string[];
  readonly isSaved?: boolean;
}

/** The words and domains that are looked for on the whole site, and the forms that change them. */
export function ListsView({ entries, form }: { entries: readonly ListEntry[]; form: ListsForm }) {
  const { kind = 'word', verdict = 'hold', problem, wrong = [], isSaved } = form;
  return (
    <div className="desk-narrow">
      <h1>{words.heading}</h1>
      <p>{words.intro}</p>
      {isSaved && (
        <p className="desk-notice" role="status">
          {words.added}
        </p>
      )}
      {problem !== undefined && (
        <div className="sf-error-summary" role="alert" id="lists-problem">
          <p className="sf-error-summary-heading">{problem}</p>
          {wrong.length > 0 && (
            <>
              <ul>
                {wrong.map((entry) => (
                  <li key={entry} dir="auto">
                    {entry}
                  </li>
                ))}
              </ul>
              <p>
                <a href="#entries">{words.mend}</a>
              </p>
            </>
          )}
        </div>
      )}
      <form method="post" action="/desk/lists">
        <Entries title={words.words} entries={entries.filter((entry) => entry.kind === 'word')} />
        <Entries title={words.domains} entries={entries.filter((entry) => entry.kind === 'domain')} />
        {entries.length > 0 && <button className="desk-button">{words.drop}</button>}
      </form>
      <form method="post" action="/desk/lists" aria-labelledby="lists-add">
        <h2 id="lists-add">{words.add}</h2>
        <Choice name="kind" label={words.kind} choices={words.kinds} value={kind} />
        <Choice name="verdict" label={words.verdict} choices={words.verdictChoices} value={verdict} />
        <div className="sf-field">
          <label className="sf-field-label" htmlFor="entries">
            {words.entries}
          </label>
          <textarea
            className="sf-field-control"
            id="entries"
            name="entries"
            rows={5}
            dir="auto"
            spellCheck={false}
            defaultValue={form.entries}
            aria-describedby={problem === undefined ? undefined : 'lists-problem'}
            aria-invalid={problem === undefined ? undefined : true}
          />
        </div>
        <p>
          <button className="desk-button desk-button-main">{words.add}</button>
        </p>
      </form>
    </div>
  );
}

function Entries({ title, entries }: { title: string; entries: readonly ListEntry[] }) {
  return (
    <fieldset className="desk-entries">
      <legend>{title}</legend>
      {entries.length === 0 && <p>{words.none}</p>}
      {entries.map(({ kind, entry, verdict }) => (
        <label key={entry}>
          <input type="checkbox" name="drop" value={`${kind}:${entry}`} /> <b dir="auto">{entry}</b>{' '}
          <small>{words.verdicts[verdict]}</small>
        </label>
      ))}
    </fieldset>
  );
}

function Choice({
  name,
  label,
  choices,
  value,
}: {
  name: string;
  label: string;
  choices: Readonly<Record<string, string>>;
  value: string;
}) {
  return (
    <div className="sf-field">
      <label className="sf-field-label" htmlFor={name}>
        {label}
      </label>
      <select className="sf-field-control" id={name} name={name} defaultValue={value}>
        {Object.entries(choices).map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
