import { exportComments } from '@standfirst/comments/archive';
import { callOptions } from '../arguments/call-options.js';
import { CommandError } from '../command-error.js';
import type { Terminal } from '../terminal.js';
import { namedArchive } from './archive-for.js';
import { neededDb, openDb, secretOf } from './open-db.js';

const OPEN =
  'standfirst: E-mail addresses, typed texts and the history are not in the output. So it may be handed out. For a whole copy of your own ask with --private.\n';

/** `standfirst comments export`: every comment on standard output, as it is read. */
export async function exportArchive(args: readonly string[], terminal: Terminal): Promise<0> {
  const { values, positionals } = callOptions('comments export', args, {
    db: { type: 'string' },
    to: { type: 'string', default: 'ndjson' },
    article: { type: 'string' },
    private: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  });
  if (positionals.length > 0)
    throw new CommandError(
      2,
      `comments export takes no file, and "${positionals[0]}" was given. Nothing was written. Send standard output to the file: … > comments.ndjson.`,
    );
  const archive = namedArchive(terminal.archives, values.to, 'write');
  const db = neededDb(values.db);
  const store = await openDb(db, false);
  try {
    const comments = exportComments({
      store,
      ...(values.article === undefined ? {} : { articleId: values.article }),
      ...(values.private ? { secret: secretOf(db, terminal, false) } : {}),
    });
    const { output, losses } = archive.write(comments, { private: values.private });
    for await (const piece of output) await terminal.pour(piece);
    if (values.quiet) return 0;
    for (const { message } of losses) terminal.note(`standfirst: ${message}\n`);
    if (!values.private) terminal.note(OPEN);
    return 0;
  } catch (cause) {
    // Another secret than that of the comments.
    throw cause instanceof RangeError ? new CommandError(1, cause.message, { cause }) : cause;
  } finally {
    await store.close();
  }
}
