import type { QuoteRow } from '@standfirst/quotes';

/** The widest words of a quotation in the table; the rest is in the JSON. */
const WIDEST = 72;
const HEAD = ['#', 'mode', 'who', 'cue', 'words'] as const;

/** The quotations as a table for people, in the order of the page. */
export function quoteTable(rows: readonly QuoteRow[]): string {
  if (rows.length === 0) return 'No quotations were found.\n';
  const cells = rows.map((row, index) => [String(index + 1), row.mode, who(row), row.cue ?? '', short(row.text)]);
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...cells.slice(0, 10_000).map((cell) => cell[column]?.length ?? 0)),
  );
  return [HEAD, ...cells]
    .map(
      (line) =>
        `${line
          .map((cell, column) => (column < 4 ? cell.padEnd(widths[column] ?? 0) : cell))
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
