import { tally, type Tally } from '@standfirst/core';
import type { ArchivedArticle, ArticlesReceipt } from '@standfirst/formats';
import { basename } from 'node:path';
import { callOptions, checkedLang, oneFile } from '../arguments/call-options.js';
import { articleFolder } from '../articles/article-folder.js';
import { articleArchive } from '../articles/article-archive.js';
import { holdMemory } from '../articles/hold-memory.js';
import { CommandError } from '../command-error.js';
import { peekStart } from '../comments/peek-start.js';
import { tallyList } from '../comments/tally-notes.js';
import { streamSource } from '../input/read-source.js';
import { withQuotes } from '../output/with-quotes.js';
import type { Terminal } from '../terminal.js';

const PROGRESS = 1000;
const SAME_ID = 'article with the id of another, so that their comments would stand together';

/** `standfirst articles`: the articles of an archive, a file each; 0 when the whole archive was read, 1 when it broke off. */
export async function articlesCommand(args: readonly string[], terminal: Terminal): Promise<0 | 1> {
  const { values, positionals } = callOptions('articles', args, {
    into: { type: 'string' },
    from: { type: 'string' },
    status: { type: 'string', default: 'publish' },
    type: { type: 'string', default: 'post,page' },
    lang: { type: 'string' },
    'no-quotes': { type: 'boolean', default: false },
    receipt: { type: 'string' },
    quiet: { type: 'boolean', default: false },
  });
  const path = oneFile('articles', positionals, undefined);
  if (values.into === undefined)
    throw new CommandError(
      2,
      'It is not said where the articles are to go. Nothing was read. Give a folder with --into <folder>.',
    );
  const language = checkedLang(values.lang);
  const wanted = new Set(listed(values.status));
  const { start, whole } = await peekStart(streamSource(path, terminal));
  const readArticles = articleArchive(terminal.archives, values.from, start, path === '-' ? undefined : basename(path));
  // A file can be opened twice, so that each article has the picture that stands behind it.
  if (path !== '-') await whole.return(undefined);
  holdMemory();
  const folder = await articleFolder(values.into, values.receipt);
  const { articles, receipt } = readArticles(path === '-' ? whole : () => streamSource(path, terminal), {
    ...language,
    types: listed(values.type),
  });
  const told: Told = { written: 0, left: [], warnings: [] };
  try {
    for await (const found of articles) {
      const name = found.article.id;
      if (!wanted.has(found.status)) {
        tally(told.left, `article that is "${found.status.slice(0, 40)}"`, name);
        continue;
      }
      const isFirst = await folder.save({ ...found, article: withQuotes(found.article, !values['no-quotes']) });
      tell(found, told);
      if (!isFirst) tally(told.warnings, SAME_ID, name);
      told.written += 1;
      if (!values.quiet && told.written % PROGRESS === 0)
        terminal.note(`standfirst: ${told.written} articles so far.\n`);
    }
  } finally {
    await folder.close(receipt);
  }
  if (!values.quiet) {
    report(told, receipt, values.into, terminal);
    tellComments(receipt, path, terminal);
  }
  if (receipt.brokeOff) terminal.note(`standfirst: ${receipt.brokeOff.message}\n`);
  return receipt.brokeOff ? 1 : 0;
}

const listed = (names: string): string[] => names.split(',').map((name) => name.trim());

interface Told {
  written: number;
  readonly left: Tally[];
  readonly warnings: Tally[];
}

/** What happened to one article, counted with that of all others. */
function tell({ article, receipt }: ArchivedArticle, { left, warnings }: Told): void {
  for (const { reason } of receipt.discarded) tally(left, reason, article.id);
  for (const sentence of [...receipt.warnings, ...receipt.merged])
    tally(warnings, sentence.split('. ')[0]?.replace(/\d+/g, '…') ?? sentence, article.id);
}

function report({ written, left, warnings }: Told, receipt: ArticlesReceipt, into: string, { note }: Terminal): void {
  note(
    `standfirst: ${written} articles were written to "${into}", each as JSON in a file of its own. The same export gives the same files again.\n`,
  );
  const all = [...receipt.discarded, ...left];
  if (all.length > 0)
    note(
      `standfirst: Left out: ${tallyList(all)}. They are no part of the articles that were asked for. Look at them with --receipt <file>, and choose with --status.\n`,
    );
  const mended = [...receipt.changed, ...warnings];
  if (mended.length > 0)
    note(
      `standfirst: Look at these: ${tallyList(mended)}. The words are there, and something about them may not be. --receipt <file> says it for each article.\n`,
    );
}

/** An archive of articles has their comments too; they go where comments are kept, and find the articles by their ids. */
function tellComments({ commentsInAll }: ArticlesReceipt, path: string, { note }: Terminal): void {
  if (commentsInAll === 0) return;
  const file = /^[\p{L}\p{N}_./-]+$/u.test(path) ? path : JSON.stringify(path);
  note(
    `standfirst: ${commentsInAll} comments of readers stand in the archive too, and not in these files. Each conversation has the id of its article, so that they find each other. Take them in from the same archive: standfirst comments import ${file} --db comments.db\n`,
  );
}
