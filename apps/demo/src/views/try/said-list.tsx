import { agentName, type SpokenQuote } from '@standfirst/core';
import type { Correction, Corrections } from '../../try/correction.js';

/** Who says what, in the order of the text, each with a way to say that it is somebody else. */
export function SaidList({ quotes, corrections }: { quotes: readonly SpokenQuote[]; corrections: Corrections }) {
  if (quotes.length === 0) return <p className="try-note">No words of others were found in this page.</p>;
  return (
    <section className="try-said" aria-labelledby="try-said">
      <h2 id="try-said">Who says what</h2>
      <ol>
        {quotes.map((spoken) => (
          <Said key={spoken.quote.id} {...spoken} correction={corrections.get(spoken.quote.id)} />
        ))}
      </ol>
    </section>
  );
}

function Said({ quote, text, speaker, source, correction }: SpokenQuote & { correction: Correction | undefined }) {
  const words = opening(text);
  const title = source && 'title' in source ? source.title : undefined;
  return (
    <li id={`said-${quote.id}`} data-said={quote.id}>
      <p className="try-speaker">{speaker ? agentName(speaker) : <em>Nobody is named</em>}</p>
      <div className="try-utterance">
        <p className="try-words" data-mode={quote.mode}>
          <a href={`#${quote.id}`}>{words}</a>
        </p>
        <p className="try-facts">
          {[
            MODES[quote.mode],
            quote.cue && `“${quote.cue}”`,
            title && `from ${title}`,
            speaker && certainty(quote.origin),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <details className="try-details">
          <summary>
            Correct the speaker<span className="demo-hidden"> of “{words}”</span>
          </summary>
          <div className="try-correct">
            <label>
              Who says it: choose, or type
              <input
                className="sf-field-control"
                form="try-form"
                name={`speaker.${quote.id}`}
                list="try-agents"
                autoComplete="off"
                defaultValue={correction?.name}
              />
            </label>
            <label>
              If the name is new, it is
              <select
                className="sf-field-control"
                form="try-form"
                name={`kind.${quote.id}`}
                defaultValue={correction?.kind}
              >
                <option value="person">a person</option>
                <option value="organization">an organization</option>
                <option value="group">a group of people</option>
                <option value="unnamed">somebody left unnamed</option>
              </select>
            </label>
            <button className="try-button" form="try-form" formAction={`/try#said-${quote.id}`}>
              Set the speaker
            </button>
          </div>
        </details>
      </div>
    </li>
  );
}

const MODES = { direct: 'word for word', mixed: 'partly word for word', indirect: 'retold' } as const;

function certainty(origin: SpokenQuote['quote']['origin']): string | undefined {
  if (origin?.by === 'editor') return 'set by you';
  return origin?.certainty && CERTAINTIES[origin.certainty];
}

const CERTAINTIES = {
  explicit: 'the text says so',
  continued: 'the same speaker goes on',
  inferred: 'a guess',
} as const;

/** In UTF-16 units; a cut falls between words where there are spaces. */
const LENGTH = 120;

function opening(text: string): string {
  if (text.length <= LENGTH) return text.replace(/[,.;]$/, '');
  return `${text.slice(0, text.lastIndexOf(' ', LENGTH) + 1 || LENGTH).replace(/[\s,.;:–—-]+$/, '')} …`;
}
