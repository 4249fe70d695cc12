import type { Receipt } from '@standfirst/formats';

/** What was merged, guessed and mended on the way, in the importer's own sentences. */
export function ReceiptNotes({ receipt: { merged, guessed, warnings } }: { receipt: Receipt }) {
  const notes = [...warnings, ...guessed, ...merged];
  if (notes.length === 0) return null;
  return (
    <section className="try-notes" aria-labelledby="try-notes">
      <h2 id="try-notes">What was guessed or mended</h2>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
