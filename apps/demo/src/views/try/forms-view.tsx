import type { Loss } from '@standfirst/formats';
import type { WrittenForm } from '../../try/written-forms.js';

export interface FormsViewProps {
  readonly forms: readonly WrittenForm[];
  /** The name of the format that is shown whole. */
  readonly shown: string | null | undefined;
}

/** The article in every format that can be written, each with what it does not carry, to show, to copy and to keep. */
export function FormsView({ forms, shown }: FormsViewProps) {
  const form = forms.find(({ format }) => format.name === shown) ?? forms.find(({ format }) => format.name === 'json');
  return (
    <section className="try-data" aria-labelledby="try-forms">
      <h2 id="try-forms">Take it with you</h2>
      <p className="try-note">The article with what you have corrected, in every format that can be written.</p>
      <ul className="try-forms">
        {forms.map(({ format, losses }) => (
          <li key={format.name}>
            <p className="try-form-name">
              {format.title} <code>{format.name}</code>
            </p>
            <Losses losses={losses} title={format.title} />
            <div className="try-actions">
              <button
                className="try-button"
                form="try-form"
                formAction="/try#try-output"
                name="show"
                value={format.name}
                aria-current={format.name === form?.format.name ? 'true' : undefined}
              >
                Show<span className="demo-hidden"> {format.title}</span>
              </button>
              <button className="try-button" form="try-form" name="as" value={format.name}>
                Download<span className="demo-hidden"> {format.title}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
      {form && (
        <div id="try-output" className="try-output">
          <h3>{form.format.title}</h3>
          <div className="try-actions">
            <button className="try-button" type="button" data-copy="try-output-text" hidden>
              Copy all of it
            </button>
            <span role="status" className="try-status" />
          </div>
          <details className="try-details" open={form.format.name === shown}>
            <summary>Show the text</summary>
            <pre id="try-output-text" className="try-json">
              {form.output}
            </pre>
          </details>
        </div>
      )}
    </section>
  );
}

function Losses({ losses, title }: { losses: readonly Loss[]; title: string }) {
  if (losses.length === 0) return <p className="try-facts">Carries everything.</p>;
  return (
    <details className="try-details">
      <summary>
        {losses.length === 1 ? 'One thing' : `${losses.length} things`} it does not carry
        <span className="demo-hidden">: {title}</span>
      </summary>
      <ul>
        {losses.map(({ what, message, places = [] }) => (
          <li key={what}>
            {message}
            {places.length > 0 && <span className="try-facts"> {placesInWords(places)}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Places are shown as far as they help; the data has all of them. */
const MOST = 6;

/** `body[3]` is the fourth block for whoever counts them on the page. */
const placesInWords = (places: readonly string[]) => {
  const numbers = places.slice(0, MOST).map((place) => Number(/\d+/.exec(place)?.[0] ?? 0) + 1);
  const more = places.length - numbers.length;
  return `(block${places.length > 1 ? 's' : ''} ${numbers.join(', ')}${more > 0 ? ` and ${more} more` : ''})`;
};
