import type { SourcePiece } from '../../try/source-pieces.js';
import type { Fate } from '../../try/receipt-entries.js';

/** What each sort of mark says. */
export const fateNames: Readonly<Record<Fate, string>> = {
  look: 'to look at',
  guessed: 'guessed',
  joined: 'put together',
  'left-out': 'left out',
};

export interface SourceViewProps {
  readonly pieces: readonly SourcePiece[];
  readonly lang: string | undefined;
  /** Whether the receipt says nothing at all. */
  readonly isClean: boolean;
}

/** The page as it came, with what the receipt speaks of marked and tied to its sentences. */
export function SourceView({ pieces, lang, isClean }: SourceViewProps) {
  const fates = [...new Set(pieces.flatMap(({ mark }) => mark?.fate ?? []))];
  return (
    <>
      <p className="try-note">
        {fates.length === 0 &&
          (isClean
            ? 'Nothing was left out or guessed.'
            : 'No place is marked: what is said below is about no one of them.')}
        {fates.map((fate) => (
          <span key={fate} className="try-key" data-fate={fate}>
            {fateNames[fate]}
          </span>
        ))}
      </p>
      <div className="try-source" {...scrolls} lang={lang} dir="auto">
        {pieces.map(({ text, mark }, index) =>
          mark ? <Marked key={mark.id} text={text} mark={mark} /> : <span key={index}>{text}</span>,
        )}
      </div>
    </>
  );
}

/** It scrolls by itself, and by keyboard too. */
const scrolls = { role: 'group', tabIndex: 0, 'aria-labelledby': 'try-source' };

function Marked({ text, mark }: Required<SourcePiece>) {
  const { id, number, fate, reason } = mark;
  const Mark = fate === 'left-out' ? 'del' : 'mark';
  return (
    <span>
      <Mark id={id} data-fate={fate}>
        {text}
      </Mark>{' '}
      <a className="try-reason" data-fate={fate} href={`#note-${number}`}>
        <span className="demo-hidden">{fate === 'left-out' ? 'left out: ' : 'note '}</span>
        {reason ?? `${number}, ${fateNames[fate]}`}
      </a>
    </span>
  );
}
