import type { Article } from '@standfirst/core';
import { isRecord } from '../portable-node.js';
import type { Reading } from '../reading.js';
import type { Writing } from '../writing.js';

type Fields = Readonly<Record<string, unknown>>;

/** The `_type` of the documents that this format writes; `schemaVersion` beside it says that they are its own. */
export const OWN_TYPE = 'article';
export const isOwn = (document: Fields): boolean =>
  document['_type'] === OWN_TYPE && typeof document['schemaVersion'] === 'number';

/** The tables of an article: arrays of objects with a key each, since Sanity knows no tables. */
const TABLES = ['quotes', 'agents', 'works', 'media'] as const;
/** Fields that hold words, or stand elsewhere in the document. */
const APART = new Set<string>(['type', 'id', 'headline', 'standfirst', 'body', 'notes', 'corrections', ...TABLES]);

/** The head of an article and its tables as the fields of a document. */
export function writeHead(article: Article, writing: Writing): Record<string, unknown> {
  const { id, headline, standfirst, notes, corrections } = article;
  const title = writing.words(headline);
  const plain = Object.fromEntries(Object.entries(article).filter(([field]) => !APART.has(field)));
  return {
    _type: OWN_TYPE,
    _id: id,
    ...(typeof title === 'string' ? { title } : { title: textIn(title), headline: title }),
    ...(standfirst && { standfirst: writing.words(standfirst) }),
    ...plain,
    ...(notes && { notes: keyed(notes, 'note', (inlines) => ({ text: writing.words(inlines) })) }),
    ...tables(article, writing),
    ...(corrections && {
      corrections: corrections.map(({ id: _key, children, ...facts }) => ({
        _type: 'correction',
        _key,
        ...facts,
        text: writing.words(children),
      })),
    }),
  };
}

function tables(article: Article, writing: Writing): Record<string, unknown> {
  const { quotes, agents, works, media } = article;
  return {
    ...(quotes && {
      quotes: keyed(quotes, 'quotation', ({ attribution, ...row }) => ({
        ...row,
        ...(attribution && { attribution: writing.words(attribution) }),
      })),
    }),
    ...(agents && { agents: keyed(agents, 'agent', (row) => row) }),
    ...(works && { works: keyed(works, 'work', (row) => row) }),
    ...(media && { media: keyed(media, 'file', (row) => row) }),
  };
}

const keyed = <Row>(table: Readonly<Record<string, Row>>, _type: string, fields: (row: Row) => object) =>
  Object.entries(table).map(([_key, row]) => ({ _type, _key, ...fields(row) }));

/** The words of blocks without their marks. */
const textIn = (blocks: readonly Fields[]): string =>
  blocks
    .flatMap(({ children }) => (Array.isArray(children) ? (children as unknown[]) : []))
    .map((span) => (isRecord(span) && typeof span['text'] === 'string' ? span['text'] : ''))
    .join('');

/** The article's fields of a document that this format has written, for the model to check; the body is read apart. */
export function readOwnHead(document: Fields, body: string, reading: Reading): Record<string, unknown> {
  const { _id, _type: _, title, headline, standfirst, notes, corrections, ...rest } = document;
  const kept = Object.fromEntries(
    Object.entries(rest).filter(([field]) => field !== body && !field.startsWith('_') && !isTable(field)),
  );
  return {
    ...kept,
    type: 'article',
    ...(_id !== undefined && { id: _id }),
    headline: reading.inlines(headline ?? title),
    ...(standfirst !== undefined && { standfirst: reading.inlines(standfirst) }),
    ...(notes !== undefined && { notes: rows(notes, ({ text }) => reading.inlines(text)) }),
    ...Object.fromEntries(
      TABLES.flatMap((table) =>
        document[table] === undefined ? [] : [[table, rows(document[table], (row) => tableRow(row, reading))]],
      ),
    ),
    ...(Array.isArray(corrections) && {
      corrections: corrections.filter(isRecord).map(({ _key, _type: __, text, ...facts }) => ({
        id: _key,
        ...facts,
        children: reading.inlines(text),
      })),
    }),
  };
}

const isTable = (field: string) => (TABLES as readonly string[]).includes(field);

function tableRow({ _key, _type, attribution, ...row }: Fields, reading: Reading): object {
  return { id: _key, ...row, ...(attribution !== undefined && { attribution: reading.inlines(attribution) }) };
}

const rows = (table: unknown, read: (row: Fields) => unknown): unknown =>
  Array.isArray(table)
    ? Object.fromEntries(table.filter(isRecord).map((row) => [String(row['_key']), read(row)]))
    : table;
