import type { ArchiveSource } from '../archive.js';
import type { ArchiveReceipt } from '../archive-receipt.js';
import { readXml, type XmlReader, type XmlTag } from '../archive/read-xml.js';

/** What an export says of an article. */
export interface DisqusThread {
  readonly sort: 'thread';
  readonly number: string;
  /** What the site itself called the article. */
  readonly identifier: string;
  readonly link: string;
  readonly title: string;
  readonly createdAt: string;
  readonly isDeleted: boolean;
}

/** A comment as Disqus has it. */
export interface DisqusPost {
  readonly sort: 'post';
  readonly number: string;
  /** The number of its thread; empty where it names none. */
  readonly thread: string;
  /** The number of what it answers; empty for a comment on the article. */
  readonly parent: string;
  readonly name: string;
  readonly username: string;
  readonly email: string;
  readonly ip: string;
  readonly createdAt: string;
  /** Its message: HTML. */
  readonly text: string;
  readonly isSpam: boolean;
  readonly isDeleted: boolean;
}

const DISQUS = /^https?:\/\/disqus\.com\/?$/;
const INTERNALS = /^https?:\/\/disqus\.com\/disqus-internals\/?$/;
/** Beyond it a text is not kept. */
const MAX_FIELD = 16 * 1024 * 1024;

/** Gives the threads and posts of a Disqus export one by one, threads before their posts. */
export const disqusParts = (source: ArchiveSource, receipt: ArchiveReceipt) =>
  readXml<DisqusThread | DisqusPost>(
    source,
    receipt,
    ({ uri, local }) => local === 'disqus' && DISQUS.test(uri),
    disqusReader,
  );

function disqusReader(emit: (part: DisqusThread | DisqusPost) => void): XmlReader {
  // The texts of one thread or post, by path: `title`, `author/name`; the numbers of what it points to, under `#thread`.
  let fields: Map<string, string> | null = null;
  let path: string[] = [];

  return {
    open(tag, depth) {
      const { local } = tag;
      if (depth === 2) {
        fields = local === 'thread' || local === 'post' ? new Map([['#', numberOf(tag)]]) : null;
        path = [];
      } else if (fields) {
        path.push(local);
        if (depth === 3 && (local === 'thread' || local === 'parent')) fields.set(`#${local}`, numberOf(tag));
      }
    },
    text(value) {
      if (!fields || path.length === 0 || path.length > 2) return;
      const key = path.join('/');
      const before = KEPT.has(key) ? (fields.get(key) ?? '') : undefined;
      if (before !== undefined && before.length < MAX_FIELD) fields.set(key, before + value);
    },
    close({ local }, depth) {
      if (!fields) return;
      if (depth > 2) return void path.pop();
      emit(local === 'thread' ? threadOf(fields) : postOf(fields));
      fields = null;
    },
  };
}

const KEPT: ReadonlySet<string> = new Set(
  'id link title createdAt isDeleted isSpam message author/name author/username author/email ipAddress'.split(' '),
);

const numberOf = ({ attributes }: XmlTag): string =>
  Object.values(attributes).find(({ uri, local }) => local === 'id' && INTERNALS.test(uri))?.value ?? '';

const fieldOf = (fields: ReadonlyMap<string, string>, name: string) => fields.get(name)?.trim() ?? '';

const threadOf = (fields: ReadonlyMap<string, string>): DisqusThread => ({
  sort: 'thread',
  number: fieldOf(fields, '#'),
  identifier: fieldOf(fields, 'id'),
  link: fieldOf(fields, 'link'),
  title: fieldOf(fields, 'title'),
  createdAt: fieldOf(fields, 'createdAt'),
  isDeleted: fieldOf(fields, 'isDeleted') === 'true',
});

const postOf = (fields: ReadonlyMap<string, string>): DisqusPost => ({
  sort: 'post',
  number: fieldOf(fields, '#'),
  thread: fieldOf(fields, '#thread'),
  parent: fieldOf(fields, '#parent'),
  name: fieldOf(fields, 'author/name'),
  username: fieldOf(fields, 'author/username'),
  email: fieldOf(fields, 'author/email'),
  ip: fieldOf(fields, 'ipAddress'),
  createdAt: fieldOf(fields, 'createdAt'),
  text: fieldOf(fields, 'message'),
  isSpam: fieldOf(fields, 'isSpam') === 'true',
  isDeleted: fieldOf(fields, 'isDeleted') === 'true',
});
