import type { ArchiveSource } from '../archive.js';
import type { ArchiveReceipt } from '../archive-receipt.js';
import { notAnArchive, readXml, readXmlText, type XmlReader, type XmlTag } from '../archive/read-xml.js';

/** The texts of the elements that stand directly in one, by name: `wp:post_id`, `link`. */
export type WxrFields = ReadonlyMap<string, string>;

/** A comment of an export, with the fields of its item as far as they stand before it, as WordPress writes them. */
export interface WxrComment {
  readonly item: WxrFields;
  readonly comment: WxrFields;
}

/** A whole item, given when all its comments were. */
export interface WxrItem {
  readonly item: WxrFields;
  /** What it is filed under: sections, subjects, and by some plugins its authors. */
  readonly terms: readonly WxrTerm[];
  /** What the export says of the site, as far as it stands before the item. */
  readonly channel: WxrFields;
}

/** Somebody who may write on the site. */
export interface WxrAuthor {
  readonly author: WxrFields;
}

export interface WxrTerm {
  /** `category`, `post_tag`, or a name of a plugin's. */
  readonly domain: string;
  /** Its name in addresses. */
  readonly slug: string;
  readonly name: string;
}

/** What an export consists of, each when it is whole. */
export type WxrPart = WxrComment | WxrItem | WxrAuthor;

/** What whoever reads wants to know; all else is not kept. */
export interface WantedFields {
  readonly item: ReadonlySet<string>;
  readonly comment: ReadonlySet<string>;
  /** Keys of `wp:postmeta` and `wp:commentmeta`; their values are fields under `meta:<key>`. */
  readonly meta: ReadonlySet<string>;
  /** Of the site and of those who write on it. Default: nothing, and items are given by their comments alone. */
  readonly site?: { readonly channel: ReadonlySet<string>; readonly author: ReadonlySet<string> };
}

/** All versions of the format, by what the namespace is and not by its prefix. */
const WORDPRESS = /^https?:\/\/wordpress\.org\/export\/1\.\d+\/$/;
const EXCERPT = /^https?:\/\/wordpress\.org\/export\/1\.\d+\/excerpt\/$/;
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);
/** Beyond it a text is not kept; no database of WordPress holds a field as long. */
const MAX_FIELD = 16 * 1024 * 1024;

/** Gives the parts of a WordPress export one by one. Throws `ReadError` for a feed that is no export. */
export async function* wxrParts(
  source: ArchiveSource,
  receipt: ArchiveReceipt,
  wanted: WantedFields,
): AsyncGenerator<WxrPart> {
  let isExport = false;
  yield* readXml<WxrPart>(source, receipt, isRoot, (emit) => wxrReader(wanted, emit, () => (isExport = true)));
  if (!isExport && !receipt.brokeOff) throw notAnArchive('rss');
}

/** The same of a text that is in memory already. */
export function wxrPartsOf(text: string, receipt: ArchiveReceipt, wanted: WantedFields): WxrPart[] {
  let isExport = false;
  const parts = readXmlText<WxrPart>(text, receipt, isRoot, (emit) => wxrReader(wanted, emit, () => (isExport = true)));
  if (!isExport && !receipt.brokeOff) throw notAnArchive('rss');
  return parts;
}

const isRoot = ({ uri, local }: XmlTag) => uri === '' && local === 'rss';

/** An element whose children's texts are kept. */
interface Open {
  readonly name: string;
  readonly depth: number;
  readonly fields: Map<string, string>;
  readonly wanted: ReadonlySet<string>;
  readonly terms: WxrTerm[];
}

const META: ReadonlySet<string> = new Set(['wp:meta_key', 'wp:meta_value']);

function wxrReader(wanted: WantedFields, emit: (part: WxrPart) => void, onOwn: () => void): XmlReader {
  const open: Open[] = [];
  let text: { name: string; depth: number; value: string; term?: Pick<WxrTerm, 'domain' | 'slug'> } | null = null;
  let channel: WxrFields = new Map();

  const wantedOf = (name: string, parent: string | undefined): ReadonlySet<string> | undefined => {
    const isTop = parent === undefined || parent === 'channel';
    if (name === 'item' && isTop) return wanted.item;
    if (name === 'channel' && parent === undefined) return wanted.site?.channel;
    if (name === 'wp:author' && isTop) return wanted.site?.author;
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
      if (inside) {
        const fields = new Map<string, string>();
        if (name === 'channel') channel = fields;
        open.push({ name, depth, fields, wanted: inside, terms: [] });
      } else if (wanted.site && name === 'category' && parent?.name === 'item' && !text)
        text = {
          name,
          depth,
          value: '',
          term: { domain: attributeOf(tag, 'domain'), slug: attributeOf(tag, 'nicename') },
        };
      else if (parent?.depth === depth - 1 && parent.wanted.has(name) && !text) text = { name, depth, value: '' };
    },
    text(value) {
      if (text && text.value.length < MAX_FIELD) text.value += value;
    },
    close(_, depth) {
      const top = open.at(-1);
      if (text?.depth === depth) {
        if (text.term) top?.terms.push({ ...text.term, name: text.value });
        // The first one counts: what follows under the same name was not written by WordPress.
        else if (top && !top.fields.has(text.name)) top.fields.set(text.name, text.value);
        text = null;
      } else if (top?.depth === depth) {
        open.pop();
        const parent = open.at(-1);
        if (top.name === 'wp:comment') emit({ item: parent?.fields ?? new Map(), comment: top.fields });
        else if (top.name === 'wp:author') emit({ author: top.fields });
        else if (top.name === 'item') emit({ item: top.fields, terms: top.terms, channel });
        else if (top.wanted === META) keepMeta(top.fields, parent?.fields);
      }
    },
  };

  function keepMeta(meta: WxrFields, into: Map<string, string> | undefined): void {
    const key = meta.get('wp:meta_key') ?? '';
    if (wanted.meta.has(key)) into?.set(`meta:${key}`, meta.get('wp:meta_value') ?? '');
  }
}

const attributeOf = (tag: XmlTag, name: string): string => tag.attributes[name]?.value ?? '';

function nameOf({ uri, local }: XmlTag): string {
  if (uri === '') return local;
  if (EXCERPT.test(uri)) return `excerpt:${local}`;
  const other = OTHERS.get(uri);
  if (other !== undefined) return `${other}:${local}`;
  return WORDPRESS.test(uri) ? `wp:${local}` : `${uri}#${local}`;
}
