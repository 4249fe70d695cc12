import type { ArchivedArticle, ArticlesReceipt } from '@standfirst/formats';
import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError } from '../command-error.js';

const LONGEST = 120;

/** A folder that articles are written to, and beside it what became of each, a line of JSON an article. */
export interface ArticleFolder {
  /** Says whether it is the first of its id. */
  save(found: ArchivedArticle): Promise<boolean>;
  close(receipt: ArticlesReceipt): Promise<void>;
}

export async function articleFolder(path: string, receiptPath: string | undefined): Promise<ArticleFolder> {
  await trying(path, () => mkdir(path, { recursive: true }));
  const lines = receiptPath === undefined ? undefined : await trying(receiptPath, () => open(receiptPath, 'w'));
  const taken = new Set<string>();
  const bytesOf = sameRoom();
  return {
    async save({ article, type, status, receipt }) {
      const plain = plainName(article.id);
      const file = `${freeName(plain, taken)}.json`;
      const place = join(path, file);
      await trying(place, () => writeFile(place, bytesOf(`${JSON.stringify(article, null, 2)}\n`)));
      await lines?.write(`${JSON.stringify({ file, type, status, receipt })}\n`);
      return file === `${plain}.json` || (await idIn(join(path, `${plain}.json`))) !== article.id;
    },
    async close(receipt) {
      await lines?.write(`${JSON.stringify({ archive: receipt })}\n`);
      await lines?.close();
    },
  };
}

/** Texts as bytes, each in the room of the one before: what is written and left behind piles up until the collector looks. */
function sameRoom(): (text: string) => Uint8Array {
  let room = Buffer.alloc(65_536);
  return (text) => {
    const length = Buffer.byteLength(text);
    if (length > room.length) room = Buffer.alloc(2 * length);
    room.write(text);
    return room.subarray(0, length);
  };
}

/** The id of an article as the name of a file. */
const plainName = (id: string): string =>
  id
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]/gu, '-')
    .replace(/^\.+/, '')
    .slice(0, LONGEST) || 'article';

/** A name that no other article of the folder has, in whatever case it is written. */
function freeName(plain: string, taken: Set<string>): string {
  let name = plain;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${plain}-${number}`;
  taken.add(name.toLowerCase());
  return name;
}

/** The id of an article that was written before. */
async function idIn(place: string): Promise<unknown> {
  const article: unknown = JSON.parse(await readFile(place, 'utf8'));
  return typeof article === 'object' && article !== null && 'id' in article ? article.id : undefined;
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
