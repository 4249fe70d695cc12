import { safeUrl, type Inline, type InlineMap } from '@standfirst/core';
import { firstText, isId, isRecord, textOf, type PortableNode } from '../portable-node.js';
import type { Reading } from '../reading.js';
import { decorators, isMarked } from './decorators.js';

/** An inline that holds words. */
export type Holder = Extract<Inline, { children: Inline[] }>;
type Facts<Type extends Holder['type']> = Omit<InlineMap[Type], 'type' | 'children' | 'data'>;

/** One sort of mark definition, both ways. */
interface Annotation<Type extends Holder['type']> {
  /** The fields that it understands; all others are kept as `data`. */
  readonly fields: readonly string[];
  readonly read: (definition: PortableNode, reading: Reading) => Facts<Type> | undefined;
  readonly write: (inline: InlineMap[Type]) => Readonly<Record<string, unknown>>;
}

const RELATIONS = ['sponsored', 'ugc', 'nofollow'] as const;
const KINDS = ['omission', 'insertion', 'sic'] as const;
const DIRECTIONS = ['ltr', 'rtl', 'auto'] as const;
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/;

/** The one of these words that a value is. */
export const oneOf = <Word extends string>(words: readonly Word[], value: unknown): Word | undefined =>
  words.find((word) => word === value);

const link: Annotation<'link'> = {
  fields: ['href', 'url', 'title', 'rel'],
  read(definition, { warn }) {
    const url = firstText(definition, ['href', 'url']);
    if (url === undefined) return undefined;
    if (!safeUrl(url, 'link'))
      warn(
        `A link leads to "${url.slice(0, 80)}", which no page may open. Its words stand without the link. Look at the address.`,
        definition,
        'href',
        'url',
      );
    const title = textOf(definition['title']);
    const said = definition['rel'];
    const words: unknown[] = typeof said === 'string' ? said.split(/\s+/) : Array.isArray(said) ? said : [];
    const rel = RELATIONS.filter((relation) => words.includes(relation));
    return { url, ...(title !== undefined && { title }), ...(rel.length > 0 && { rel }) };
  },
  write: ({ url, title, rel }) => ({ href: url, title, rel }),
};

const quoted: Annotation<'quoted'> = {
  fields: ['quoteId', 'open', 'close'],
  // The marks stand in the words too, for whoever does not know this annotation; they are lifted off once the words are read.
  read({ quoteId, open, close }) {
    if (!isId(quoteId)) return undefined;
    const [before, after] = [textOf(open), textOf(close)];
    return {
      quote: quoteId,
      ...(before !== undefined && { open: before }),
      ...(after !== undefined && { close: after }),
    };
  },
  write: ({ quote, open, close }) => ({ quoteId: quote, open, close }),
};

const attribution: Annotation<'attribution'> = {
  fields: ['part', 'quoteIds'],
  read({ part, quoteIds }) {
    const which = oneOf(['source', 'cue'], part);
    const quotes = Array.isArray(quoteIds) ? quoteIds.filter(isId) : [];
    return which && quotes.length > 0 ? { part: which, quotes } : undefined;
  },
  write: ({ part, quotes }) => ({ part, quoteIds: quotes }),
};

const alteration: Annotation<'alteration'> = {
  fields: ['kind'],
  read(definition) {
    const kind = oneOf(KINDS, definition['kind']);
    return kind && { kind };
  },
  write: ({ kind }) => ({ kind }),
};

const mention: Annotation<'mention'> = {
  fields: ['ref'],
  read: ({ ref }) => (isId(ref) ? { ref } : undefined),
  write: ({ ref }) => ({ ref }),
};

const lang: Annotation<'lang'> = {
  fields: ['lang', 'dir'],
  read(definition) {
    const tag = definition['lang'];
    const dir = oneOf(DIRECTIONS, definition['dir']);
    return typeof tag === 'string' && LANGUAGE.test(tag) ? { lang: tag, ...(dir && { dir }) } : undefined;
  },
  write: (inline) => ({ lang: inline.lang, dir: inline.dir }),
};

const unknownInline: Annotation<'unknownInline'> = {
  fields: ['originalType', 'raw'],
  read: ({ originalType, raw }) => (typeof originalType === 'string' ? { originalType, raw } : undefined),
  write: ({ originalType, raw }) => ({ originalType, raw }),
};

/** A plain mark stands as an annotation where its like stands around it: a span cannot be marked twice with one word. */
const plain: Annotation<'emphasis'> = { fields: [], read: () => ({}), write: () => ({}) };

// Each annotation takes its own inline; who asks by the type of an inline passes that inline.
const annotations = new Map<string, Annotation<Holder['type']>>(
  Object.entries({
    link,
    quoted,
    attribution,
    alteration,
    mention,
    lang,
    unknownInline,
    ...Object.fromEntries(Object.keys(decorators).map((type) => [type, plain])),
  }) as unknown as [string, Annotation<Holder['type']>][],
);

/** The inline that a mark definition (or an object among the spans) stands for, still without words. */
export function annotated(definition: PortableNode, reading: Reading): Holder {
  const { _type: type } = definition;
  const annotation = annotations.get(type);
  const facts = annotation?.read(definition, reading);
  if (!annotation || !facts) return { type: 'unknownInline', originalType: type, raw: definition, children: [] };
  const data = leftOver(definition, annotation.fields);
  return { type, ...facts, children: [], ...(data && { data }) } as Holder; // as its own `read` made it
}

/** The mark definition of an inline, still without its key. */
export function definitionOf(inline: Holder): PortableNode {
  const facts = annotations.get(inline.type)?.write(inline as never) ?? {}; // the annotation of this very type
  return { _type: inline.type, ...facts, ...(inline.data && { data: inline.data }) };
}

export const isAnnotation = (type: string): boolean => annotations.has(type) || isMarked(type);

/** What a node says besides what is understood of it, as `data` of the model keeps it. */
export function leftOver(node: PortableNode, known: readonly string[]): Record<string, unknown> | undefined {
  let data: Record<string, unknown> | undefined;
  for (const field in node) {
    if (field === '_type' || field === '_key' || field === 'marks' || known.includes(field)) continue;
    if (field === 'data' && isRecord(node['data'])) Object.assign((data ??= {}), node['data']);
    else if (node[field] !== undefined && node[field] !== null) (data ??= {})[field] = node[field];
  }
  return data;
}
