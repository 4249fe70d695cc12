import type { QuoteRow, VerifiedRow } from '@standfirst/quotes';
import { VERDICTS } from './differences.js';

/** The widest words of a quotation in the table; the rest is in the JSON. */
const WIDEST = 72;

/** The quotations as a table for people, in the order of the page. */
export function quoteTable(rows: readonly (QuoteRow | VerifiedRow)[]): string {
  if (rows.length === 0) return 'No quotations were found.\n';
  const isVerified = rows.some((row) => 'verdict' in row);
  const head = ['#', 'mode', 'who', 'cue', ...(isVerified ? ['in the source'] : []), 'words'];
  const cells = rows.map((row, index) => [
    String(index + 1),
    row.mode,
    who(row),
    row.cue ?? '',
    ...('verdict' in row ? [row.verdict ? VERDICTS[row.verdict.outcome] : '–'] : []),
    short(row.text),
  ]);
  const widths = head.map((name, column) =>
    Math.max(name.length, ...cells.slice(0, 10_000).map((cell) => cell[column]?.length ?? 0)),
  );
  return [head, ...cells]
    .map(
      (line) =>
        `${line
          .map((cell, column) => (column < head.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/** The one who answers for the words, and the mention where it is another. */
function who({ speaker, entity, certainty }: QuoteRow): string {
  const name = entity ?? speaker ?? '(nobody named)';
  const mention = speaker !== null && speaker !== name ? ` (${speaker})` : '';
  return short(name + mention, 48) + (certainty === 'inferred' ? ' ?' : '');
}

function short(text: string, most = WIDEST): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
