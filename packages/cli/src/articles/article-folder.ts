import type { ArchivedArticle, ArticlesReceipt } from '@standfirst/formats';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError } from '../command-error.js';

const LONGEST = 120;

/** A folder that articles are written to, and beside it what became of each, a line of JSON an article. */
export interface ArticleFolder {
  save(found: ArchivedArticle): Promise<void>;
  close(receipt: ArticlesReceipt): Promise<void>;
}

export async function articleFolder(path: string, receiptPath: string | undefined): Promise<ArticleFolder> {
  await trying(path, () => mkdir(path, { recursive: true }));
  const lines = receiptPath === undefined ? undefined : await trying(receiptPath, () => open(receiptPath, 'w'));
  const taken = new Set<string>();
  return {
    async save({ article, type, status, receipt }) {
      const file = `${freeName(article.id, taken)}.json`;
      const place = join(path, file);
      await trying(place, () => writeFile(place, `${JSON.stringify(article, null, 2)}\n`));
      await lines?.write(`${JSON.stringify({ file, type, status, receipt })}\n`);
    },
    async close(receipt) {
      await lines?.write(`${JSON.stringify({ archive: receipt })}\n`);
      await lines?.close();
    },
  };
}

/** The id of an article as the name of a file, which no other article of the folder has, in whatever case it is written. */
function freeName(id: string, taken: Set<string>): string {
  const plain =
    id
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}._-]/gu, '-')
      .replace(/^\.+/, '')
      .slice(0, LONGEST) || 'article';
  let name = plain;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${plain}-${number}`;
  taken.add(name.toLowerCase());
  return name;
}

async function trying<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new CommandError(
      1,
      `"${path}" cannot be written (${code}). The articles behind that one are missing. Give a place that you may write to, and run it again.`,
      { cause },
    );
  }
}
