import fc from 'fast-check';
import type * as v from 'valibot';
import { agentSchema } from '../../agent/agent.js';
import { articleShape, type Article } from '../../article/article.js';
import { correctionSchema } from '../../article/correction.js';
import { anyBlock } from '../../blocks/any-block.js';
import { codeBlockSchema } from '../../blocks/code-block/code-block.js';
import '../../blocks/index.js';
import { dateSchema } from '../../date/date.js';
import { idSchema } from '../../id/id.js';
import { anyInline, inlinesSchema } from '../../inlines/any-inline.js';
import type { Inline } from '../../inlines/index.js';
import { languageSchema } from '../../language/language.js';
import { mediaSchema } from '../../media/media.js';
import { parseArticle } from '../../parse/parse-article.js';
import { quoteSchema } from '../../quote/quote.js';
import { workSchema } from '../../work/work.js';
import { arbitraryOf, type Meanings } from './arbitrary-of.js';
import { tidyInlines } from './tidy-inlines.js';
import { codeLines, words } from './words.js';

/** The keys of each table; what points into it takes one of them. */
const KEYS = {
  quotes: ['q1', 'q2', 'q3'],
  agents: ['doe', 'office', 'residents', 'official'],
  works: ['log', 'tape', 'post', 'hearing'],
  media: ['m1', 'm2', 'm3'],
  notes: ['n1', 'n2'],
} as const;
const POINTS: Readonly<Record<string, readonly string[]>> = {
  quote: KEYS.quotes,
  quotes: KEYS.quotes,
  of: KEYS.quotes,
  affects: ['headline', 'standfirst'],
  scope: ['headline'],
  speaker: KEYS.agents,
  via: KEYS.agents,
  agent: KEYS.agents,
  affiliation: ['office'],
  publisher: ['office'],
  by: KEYS.agents,
  source: KEYS.works,
  media: KEYS.media,
  image: KEYS.media,
  leadMedia: KEYS.media,
  note: KEYS.notes,
  ref: ['doe', 'office', 'log'],
};
const DATES = ['2026', '2026-03', '2026-03-04', '2026-03-04T09:30:00Z', '2026-03-04T09:30:00+01:00'];
const URLS = ['https://herald.example/ferry', 'https://herald.example/tides?a=1&b=2#six', 'https://harbour.example/'];
const ADDRESS = /^(?:url|cite|sameAs|license|archivedUrl|transcriptUrl|captionsUrl|digitalSourceType)$/;

const meanings: Meanings = {
  of(schema, field, depth) {
    if (schema === (inlinesSchema as unknown))
      return fc
        .array(arbitraryOf(anyInline, meanings, '', depth), { minLength: 1, maxLength: 4 })
        .map((list) => tidyInlines(list as Inline[])); // made from the schema of inlines
    if (schema === (dateSchema as unknown)) return fc.constantFrom(...DATES);
    if (schema === (languageSchema as unknown)) return fc.constantFrom('en', 'de', 'ar', 'pt-BR');
    if (schema === (idSchema as unknown))
      return field === 'id' ? fc.constant(undefined) : fc.constantFrom(...(POINTS[field] ?? ['doe']));
    if (schema === (codeBlockSchema.entries.language.wrapped as unknown)) return fc.constantFrom('ts', 'c++');
    if (schema === (codeBlockSchema.entries.value as unknown)) return codeLines;
    const { type } = schema as { type: string };
    if (type !== 'string') return undefined;
    if (ADDRESS.test(field)) return fc.constantFrom(...URLS);
    if (field === 'open' || field === 'close')
      return fc.constantFrom(...(field === 'open' ? ['“', '"', '«\u00a0'] : ['”', '"', '\u00a0»']));
    return words(4);
  },
};
const made = <Output>(schema: v.GenericSchema<unknown, Output>, field = ''): fc.Arbitrary<Output> =>
  arbitraryOf(schema, meanings, field) as fc.Arbitrary<Output>; // the schema's own values

/** Rows of a table, one for each of its keys. */
const table = <Row extends object>(keys: readonly string[], row: (key: string, index: number) => fc.Arbitrary<Row>) =>
  fc.record(Object.fromEntries(keys.map((key, index) => [key, row(key, index).map((one) => ({ ...one, id: key }))])));
const ofKind = (options: readonly v.GenericSchema[], index: number) =>
  made(options[index % options.length]!) as fc.Arbitrary<object>;

/** These are made apart, each with its own keys. */
const TABLES = new Set(['quotes', 'agents', 'works', 'media', 'notes', 'corrections', 'provenance']);

/**
 * Articles of the model, made from its schema: every kind of block and inline, every field, tables that hold together, and
 * words that formats stumble over. White space is as readers of text give it, since few formats carry any other.
 */
export const generatedArticle: fc.Arbitrary<Article> = fc
  .record({
    shape: arbitraryOf(articleShape, {
      of: (schema, field, depth) =>
        TABLES.has(field)
          ? fc.constant(undefined)
          : field === 'body'
            ? fc.constant([])
            : meanings.of(schema, field, depth),
    }),
    body: fc.array(made(anyBlock), { minLength: 1, maxLength: 6 }),
    quotes: table(KEYS.quotes, (key) => made(quoteSchema).map((row) => withoutContinues(row as object, key))),
    agents: table(KEYS.agents, (_, index) => ofKind(agentSchema.options, index)),
    works: table(KEYS.works, (_, index) => ofKind(workSchema.options, index)),
    media: table(KEYS.media, () => made(mediaSchema)),
    notes: fc.record(Object.fromEntries(KEYS.notes.map((key) => [key, made(inlinesSchema)]))),
    corrections: fc.option(fc.array(made(correctionSchema), { minLength: 1, maxLength: 2 }), { nil: undefined }),
  })
  .map(({ shape, corrections, ...rest }) =>
    parseArticle({
      ...(shape as object),
      id: 'generated',
      ...rest,
      ...(corrections && { corrections: corrections.map((one, index) => ({ ...one, id: `c${index + 1}` })) }),
      provenance: undefined,
    }),
  );

function withoutContinues(row: object, key: string): object {
  const { continues: _, ...rest } = row as { continues?: string };
  return key === 'q2' && 'continues' in row ? { ...rest, continues: 'q1' } : rest;
}
