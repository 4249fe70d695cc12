import type { QuoteChange, QuoteRow, QuoteVerdict, VerifiedRow } from '@standfirst/quotes';

/** What came of a verification, in the words of the table. */
export const VERDICTS: Readonly<Record<QuoteVerdict['outcome'], string>> = {
  exact: 'word for word',
  altered: 'altered',
  interleaved: 'put together',
  'not-found': 'not found',
};

/** Below the table: what sets quotations apart from their source, and in which line of the source that stands. */
export function differences(rows: readonly (QuoteRow | VerifiedRow)[], source: string): string {
  const lines = rows.flatMap((row, index) =>
    'verdict' in row ? told(row.verdict, source).map((line) => `${index + 1}: ${line}\n`) : [],
  );
  return lines.length === 0 ? '' : `\n${lines.join('')}`;
}

function told(verdict: QuoteVerdict | null, source: string): string[] {
  if (verdict?.outcome === 'altered')
    return verdict.changes.map((change) => `${sentence(change)} (line ${lineOf(source, change.source.start)})`);
  if (verdict?.outcome !== 'interleaved') return [];
  const places = verdict.places.map(({ start }) => lineOf(source, start)).join(', ');
  return [`joins words that stand apart in the source, and no mark says so (lines ${places})`];
}

function sentence({ kind, quoted, source, meaning }: QuoteChange): string {
  const about = meaning === undefined ? '' : `, ${meaning === 'negation' ? 'a denial' : 'a number'}`;
  const [has, had] = [quoted.text, source.text].map((text) => `“${text.replace(/\s+/g, ' ')}”`);
  if (kind === 'left-out') return `leaves out ${had}${about}`;
  if (kind === 'added') return `adds ${has}${about}`;
  if (kind === 'punctuation') return `has ${quoted.text || 'nothing'} where the source has ${source.text || 'nothing'}`;
  return `has ${has} where the source has ${had}${about}`;
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
