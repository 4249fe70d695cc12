import { articleIdBy, importComments, type ArticleKey, type ImportReceipt } from '@standfirst/comments/archive';
import type { ArchiveReceipt } from '@standfirst/formats';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { callOptions, oneFile } from '../arguments/call-options.js';
import { holdMemory } from '../articles/hold-memory.js';
import { CommandError } from '../command-error.js';
import { streamSource } from '../input/read-source.js';
import type { Terminal } from '../terminal.js';
import { detectedArchive, namedArchive } from './archive-for.js';
import { neededDb, openDb, secretOf } from './open-db.js';
import { peekStart } from './peek-start.js';
import { tallyList } from './tally-notes.js';

const KEYS: readonly ArticleKey[] = ['slug', 'path', 'post'];
const PROGRESS = 10_000;

/** `standfirst comments import`: 0 when the whole archive was read, 1 when it broke off. */
export async function importArchive(args: readonly string[], terminal: Terminal): Promise<0 | 1> {
  const { values, positionals } = callOptions('comments import', args, {
    db: { type: 'string' },
    from: { type: 'string' },
    article: { type: 'string', default: 'slug' },
    receipt: { type: 'string' },
    quiet: { type: 'boolean', default: false },
  });
  const path = oneFile('comments import', positionals, undefined);
  const db = neededDb(values.db);
  const key = articleKey(values.article);
  const named = values.from === undefined ? undefined : namedArchive(terminal.archives, values.from, 'read');
  const { start, whole } = await peekStart(streamSource(path, terminal));
  const archive = named ?? detectedArchive(terminal.archives, start, path === '-' ? undefined : basename(path));
  holdMemory();
  const store = await openDb(db, true);
  try {
    const secret = secretOf(db, terminal, true);
    const reading = archive.read(whole);
    const onProgress = values.quiet ? () => undefined : progress(terminal);
    const receipt = await importComments(reading.comments, { store, secret, articleId: articleIdBy(key), onProgress });
    if (values.receipt !== undefined) await saveReceipt(values.receipt, reading.receipt, receipt);
    if (!values.quiet) tell(reading.receipt, receipt, terminal);
    const { brokeOff } = reading.receipt;
    if (brokeOff) terminal.note(`standfirst: ${brokeOff.message}\n`);
    return brokeOff ? 1 : 0;
  } finally {
    await store.close();
  }
}

function articleKey(given: string): ArticleKey {
  const key = KEYS.find((known) => known === given);
  if (key) return key;
  throw new CommandError(
    2,
    `Articles cannot be found by "${given}". Nothing was read. --article takes: ${KEYS.join(', ')}.`,
  );
}

/** A line for every ten thousand comments. */
function progress({ note }: Terminal): (receipt: ImportReceipt) => void {
  let told = 0;
  return ({ added, known }) => {
    const done = Math.floor((added + known) / PROGRESS);
    if (done === told) return;
    told = done;
    note(`standfirst: ${added + known} comments so far, ${added} of them new.\n`);
  };
}

function tell(
  archive: ArchiveReceipt,
  { added, known, states, discarded, changed }: ImportReceipt,
  { note }: Terminal,
): void {
  const byState = [...states].map(([state, count]) => `${count} ${state}`).join(', ');
  note(
    `standfirst: ${added} comments were added${byState === '' ? '' : ` (${byState})`}. ${known} were there already and stay as they are. The import can be run again at any time.\n`,
  );
  const left = [...archive.discarded, ...discarded];
  if (left.length > 0) {
    note(
      `standfirst: Left out: ${tallyList(left)}. They are no comments that could be kept. Look at them with --receipt <file>.\n`,
    );
  }
  const mended = [...archive.changed, ...changed];
  if (mended.length > 0)
    note(
      `standfirst: Not taken as it stood: ${tallyList(mended)}. No word is lost by it. Look at them with --receipt <file>.\n`,
    );
}

async function saveReceipt(path: string, archive: ArchiveReceipt, imported: ImportReceipt): Promise<void> {
  const receipt = { archive, import: { ...imported, states: Object.fromEntries(imported.states) } };
  try {
    await writeFile(path, `${JSON.stringify(receipt, null, 2)}\n`);
  } catch (cause) {
    throw new CommandError(
      1,
      `The receipt cannot be written to "${path}". The comments are imported. Import again with another path: nothing is doubled.`,
      { cause },
    );
  }
}
