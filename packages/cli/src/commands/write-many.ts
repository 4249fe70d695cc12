import type { Loss, ReadResult, Receipt } from '@standfirst/formats';
import { composeOutput } from '../output/compose-output.js';
import { printNotes } from '../output/print-notes.js';
import { saveReceipt } from '../output/save-receipt.js';
import { withQuotes } from '../output/with-quotes.js';
import type { Terminal } from '../terminal.js';

interface ManyCall {
  readonly to: string;
  readonly quotes: boolean;
  readonly quiet: boolean;
  readonly receipt?: string;
}

/**
 * Writes the articles of a source that holds several, a JSON object a line: the article or the bundle, else its id with its output as a
 * string. The receipts are a line each too; the notes tell them together.
 */
export async function writeMany(
  found: readonly ReadResult[],
  { to, quotes, quiet, receipt: path }: ManyCall,
  terminal: Terminal,
): Promise<void> {
  const losses: Loss[] = [];
  const lines: string[] = [];
  for (const { article: plain, comments, receipt } of found) {
    const article = withQuotes(plain, quotes);
    const { id } = article;
    if (to === 'json') lines.push(JSON.stringify(article));
    else if (to === 'bundle') lines.push(JSON.stringify({ article, comments, receipt }));
    else {
      const written = await composeOutput({ article, comments, receipt }, to, terminal.formats);
      lines.push(JSON.stringify({ id, output: written.output }));
      losses.push(...written.losses);
    }
  }
  if (path !== undefined)
    await saveReceipt(
      path,
      found.map(({ article: { id }, receipt }) => `${JSON.stringify({ id, receipt })}\n`).join(''),
    );
  terminal.out(`${lines.join('\n')}\n`);
  if (quiet) return;
  terminal.note(`standfirst: The source holds ${found.length} articles. Each is a JSON object on a line of its own.\n`);
  printNotes(together(found.map(({ receipt }) => receipt)), added(losses), to, terminal);
}

/** What several receipts say, each sentence once. */
function together(receipts: readonly Receipt[]): Receipt {
  const once = (heading: 'merged' | 'guessed' | 'warnings') => [
    ...new Set(receipts.flatMap((receipt) => receipt[heading])),
  ];
  return {
    discarded: receipts.flatMap(({ discarded }) => discarded),
    merged: once('merged'),
    guessed: once('guessed'),
    warnings: once('warnings'),
  };
}

/** Losses by what they are, counted over all articles. */
function added(losses: readonly Loss[]): Loss[] {
  const byWhat = new Map<string, Loss>();
  for (const loss of losses) {
    const before = byWhat.get(loss.what);
    byWhat.set(loss.what, { ...loss, count: loss.count + (before?.count ?? 0) });
  }
  return [...byWhat.values()];
}
