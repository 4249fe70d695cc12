import type { ArchiveSource } from '../archive.js';
import type { ArchiveReceipt } from '../archive-receipt.js';
import { notAnArchive, readXml, type XmlReader, type XmlTag } from '../archive/read-xml.js';

/** The texts of the elements that stand directly in one, by name: `wp:post_id`, `link`. */
export type WxrFields = ReadonlyMap<string, string>;

/** A comment of an export, with the fields of its item as far as they stand before it, as WordPress writes them. */
export interface WxrComment {
  readonly item: WxrFields;
  readonly comment: WxrFields;
}

/** Further fields of an item, its content above all, are for whoever reads the articles of an export. */
export interface WantedFields {
  readonly item: ReadonlySet<string>;
  readonly comment: ReadonlySet<string>;
  /** Keys of `wp:postmeta` and `wp:commentmeta`; their values are fields under `meta:<key>`. */
  readonly meta: ReadonlySet<string>;
}

/** All versions of the format, by what the namespace is and not by its prefix. */
const WORDPRESS = /^https?:\/\/wordpress\.org\/export\/1\.\d+\/$/;
/** Beyond it a text is not kept; no database of WordPress holds a field as long. */
const MAX_FIELD = 16 * 1024 * 1024;

/** Gives the comments of a WordPress export one by one. Throws `ReadError` for a feed that is no export. */
export async function* wxrParts(
  source: ArchiveSource,
  receipt: ArchiveReceipt,
  wanted: WantedFields,
): AsyncGenerator<WxrComment> {
  let isExport = false;
  const isRoot = ({ uri, local }: XmlTag) => uri === '' && local === 'rss';
  yield* readXml<WxrComment>(source, receipt, isRoot, (emit) => wxrReader(wanted, emit, () => (isExport = true)));
  if (!isExport && !receipt.brokeOff) throw notAnArchive('rss');
}

/** An element whose children's texts are kept. */
interface Open {
  readonly name: string;
  readonly depth: number;
  readonly fields: Map<string, string>;
  readonly wanted: ReadonlySet<string>;
}

const META: ReadonlySet<string> = new Set(['wp:meta_key', 'wp:meta_value']);

function wxrReader(wanted: WantedFields, emit: (part: WxrComment) => void, onOwn: () => void): XmlReader {
  const open: Open[] = [];
  let text: { name: string; depth: number; value: string } | null = null;

  const wantedOf = (name: string, parent: string | undefined): ReadonlySet<string> | undefined => {
    if (name === 'item' && parent === undefined) return wanted.item;
    if (name === 'wp:comment' && parent === 'item') return wanted.comment;
    if (name === 'wp:postmeta' && parent === 'item') return META;
    return name === 'wp:commentmeta' && parent === 'wp:comment' ? META : undefined;
  };
  return {
    open(tag, depth) {
      const name = nameOf(tag);
      if (name.startsWith('wp:')) onOwn();
      const parent = open.at(-1);
      const inside = wantedOf(name, parent?.name);
      if (inside) open.push({ name, depth, fields: new Map(), wanted: inside });
      else if (parent?.depth === depth - 1 && parent.wanted.has(name) && !text) text = { name, depth, value: '' };
    },
    text(value) {
      if (text && text.value.length < MAX_FIELD) text.value += value;
    },
    close(_, depth) {
      const top = open.at(-1);
      if (text?.depth === depth) {
        // The first one counts: what follows under the same name was not written by WordPress.
        if (top && !top.fields.has(text.name)) top.fields.set(text.name, text.value);
        text = null;
      } else if (top?.depth === depth) {
        open.pop();
        const parent = open.at(-1);
        if (top.name === 'wp:comment') emit({ item: parent?.fields ?? new Map(), comment: top.fields });
        else if (top.wanted === META) keepMeta(top.fields, parent?.fields);
      }
    },
  };

  function keepMeta(meta: WxrFields, into: Map<string, string> | undefined): void {
    const key = meta.get('wp:meta_key') ?? '';
    if (wanted.meta.has(key)) into?.set(`meta:${key}`, meta.get('wp:meta_value') ?? '');
  }
}

function nameOf({ uri, local }: XmlTag): string {
  if (uri === '') return local;
  return WORDPRESS.test(uri) ? `wp:${local}` : `${uri}#${local}`;
}
