import type { Loss, Receipt } from '@standfirst/formats';
import type { Terminal } from '../terminal.js';

/** Tells people what was left out, mended and lost; the receipt has it whole. */
export function printNotes(
  { discarded, guessed, merged, warnings }: Receipt,
  losses: readonly Loss[],
  to: string,
  { note }: Terminal,
): void {
  for (const warning of warnings) note(`standfirst: ${warning}\n`);
  if (discarded.length > 0) {
    const reasons = [...new Set(discarded.map(({ reason }) => reason))].join(', ');
    note(
      discarded.length === 1
        ? `standfirst: 1 piece of the page was left out (${reasons}). It is no part of the article. Look at it with --receipt <file>.\n`
        : `standfirst: ${discarded.length} pieces of the page were left out (${reasons}). They are no part of the article. Look at them with --receipt <file>.\n`,
    );
  }
  for (const sentence of merged) note(`standfirst: ${sentence}\n`);
  if (guessed.length > 0)
    note(`standfirst: ${guessed.join(' ')} Look at these, and set them by hand where they are wrong.\n`);
  if (losses.length > 0) {
    const what = losses.map(({ what: name, count }) => (count > 1 ? `${name} (${count})` : name)).join(', ');
    note(`standfirst: "${to}" does not carry everything. What it lacks: ${what}. Use --to json to keep all of it.\n`);
  }
}
