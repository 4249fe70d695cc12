import type { Fate, ReceiptEntry } from '../../try/receipt-entries.js';
import type { MarkedSource } from '../../try/source-pieces.js';

export interface ReceiptViewProps {
  readonly entries: readonly ReceiptEntry[];
  readonly anchors: MarkedSource['anchors'];
}

/** What became of the page, grouped and counted, each sentence tied to its place in the source. */
export function ReceiptView({ entries, anchors }: ReceiptViewProps) {
  if (entries.length === 0) return null;
  return (
    <section className="try-receipt" aria-labelledby="try-receipt">
      <p className="try-column-title" id="try-receipt">
        What became of it
      </p>
      {GROUPS.map(({ fate, title }) => {
        const group = entries.filter((entry) => entry.fate === fate);
        if (group.length === 0) return null;
        return (
          <details key={fate} className="try-details" open={group.length <= MOST_OPEN}>
            <summary>{title(group.reduce((sum, { count = 1 }) => sum + count, 0))}</summary>
            <ol>
              {group.map((entry) => (
                <li key={entry.number} id={`note-${entry.number}`} value={entry.number}>
                  <Entry entry={entry} places={anchors.get(entry.number) ?? []} />
                </li>
              ))}
            </ol>
          </details>
        );
      })}
    </section>
  );
}

/** A page full of menus leaves out more than anybody wants to read first. */
const MOST_OPEN = 12;

const GROUPS: readonly { fate: Fate; title: (count: number) => string }[] = [
  { fate: 'look', title: (count) => (count === 1 ? 'One thing to look at' : `${count} things to look at`) },
  { fate: 'guessed', title: (count) => (count === 1 ? 'One thing was guessed' : `${count} things were guessed`) },
  { fate: 'joined', title: () => 'Lines were put together' },
  { fate: 'left-out', title: (count) => (count === 1 ? 'One piece was left out' : `${count} pieces were left out`) },
];

function Entry({ entry, places }: { entry: ReceiptEntry; places: readonly string[] }) {
  const { count = 1, fate, number, reason, text } = entry;
  if (fate === 'left-out') {
    const [place] = places;
    if (count > 1)
      return (
        <>
          {count} pieces are no part of the article ({reason}): {text}.
          <Places number={number} places={places.slice(0, 1)} />
        </>
      );
    const words = `“${shortened(text)}”`;
    return (
      <>
        {place === undefined ? words : <a href={`#${place}`}>{words}</a>} is no part of the article: {reason}.
      </>
    );
  }
  return (
    <>
      {text}
      <Places number={number} places={places} />
    </>
  );
}

/** Links into the page as it came. */
function Places({ number, places }: { number: number; places: readonly string[] }) {
  return (
    <>
      {places.map((place, index) => (
        <span key={place}>
          {' '}
          <a href={`#${place}`}>
            {index === 0 ? 'See it in the page' : String(index + 1)}
            <span className="demo-hidden">
              , note {number}
              {index > 0 && `, place ${index + 1}`}
            </span>
          </a>
        </span>
      ))}
    </>
  );
}

/** In UTF-16 units. */
const LENGTH = 90;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LENGTH ? line : `${line.slice(0, line.lastIndexOf(' ', LENGTH) + 1 || LENGTH).trimEnd()} …`;
}
