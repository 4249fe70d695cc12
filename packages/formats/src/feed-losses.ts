import {
  blocks,
  everyBlock,
  inlines,
  type Article,
  type BlockType,
  type Inline,
  type InlineType,
  type Media,
} from '@standfirst/core';
import type { Loss } from './format.js';
import { lossesOf, type Carries } from './losses.js';

// Of what our own attributes say the words stand in a feed, and nothing of what they mean.
const MARKED: readonly InlineType[] = ['quoted', 'attribution', 'alteration', 'mention', 'noteRef'];
const DRAWN: readonly BlockType[] = ['relatedLink', 'embed', 'update'];
const WITHOUT: readonly string[] = ['pullquote', 'gate', 'unknown', 'unknownInline', ...MARKED, ...DRAWN];
const CARRIES: Omit<Carries, 'fields'> = {
  // The registries are keyed by the names of their kinds.
  blocks: (Object.keys(blocks) as BlockType[]).filter((type) => !WITHOUT.includes(type)),
  inlines: (Object.keys(inlines) as InlineType[]).filter((type) => !WITHOUT.includes(type)),
  without: {
    aside: ['role', 'title'],
    blockquote: ['quote'],
    codeBlock: ['language'],
    figure: ['layout', 'prominence'],
  },
};

/** Of these there is something in every feed. */
const FIELDS: readonly (keyof Article)[] = [
  'lang',
  'headline',
  'standfirst',
  'byline',
  'firstPublished',
  'published',
  'modified',
  'media',
  'notes',
  'tags',
  'url',
];

const MESSAGES: Readonly<Record<string, string>> = {
  gate: 'What stands behind the gate is for readers with access, so it is not in the feed.',
  'aside.title': 'The titles of asides stand in the feed as paragraphs.',
};

/** What a feed of these articles does not say; `fields` are carried besides those that every feed carries. */
export function feedLosses(articles: readonly Article[], fields: readonly (keyof Article)[]): Loss[] {
  const losses = new Map<string, Loss>();
  for (const article of articles) {
    const whole = lossesOf(article, { ...CARRIES, fields: [...FIELDS, ...fields] });
    const isTold = (what: string) => whole.some((loss) => loss.what === what);
    for (const { places, ...loss } of [...whole, ...partLosses(article).filter(({ what }) => !isTold(what))]) {
      const before = losses.get(loss.what)?.count ?? 0;
      const at = articles.length === 1 && places ? { places } : {};
      losses.set(loss.what, { ...loss, count: before + loss.count, ...at });
    }
  }
  return [...losses.values()].map((loss) => ({ ...loss, message: MESSAGES[loss.what] ?? loss.message }));
}

/** The fields of an article of which a feed has a part. */
function partLosses(article: Article): Loss[] {
  const { headline, standfirst = [], byline = [], firstPublished, published, notes = {}, tags = [], rights } = article;
  const parts: readonly (readonly [what: string, isLost: boolean, message: string])[] = [
    ['headline', isMarked(headline), 'The headline is in the feed as plain words.'],
    ['standfirst', isMarked(standfirst), 'The standfirst is in the feed as plain words.'],
    [
      'byline',
      byline.some((part) => !('agent' in part) || part.text !== undefined),
      'Of the byline the names of known agents are in the feed, and not how it is printed.',
    ],
    [
      'published',
      firstPublished !== undefined && published !== undefined && firstPublished !== published,
      'A feed has one date of publication, and the first is in it.',
    ],
    ['notes', Object.keys(notes).length > 0, 'The footnotes are in the feed as a list, and no longer as footnotes.'],
    [
      'media',
      hasMoreMedia(article),
      'Of pictures, films and sounds that a figure shows, the file, size, description and credit are in the feed, and no more.',
    ],
    ['tags', tags.some((tag) => tag.scheme ?? tag.id), 'Of the tags the names are in the feed.'],
    [
      'rights',
      rights !== undefined && Object.keys(rights).join() !== 'notice',
      'Of the rights the line as printed is in the feed, and no more.',
    ],
  ];
  return parts.flatMap(([what, isLost, message]) => (isLost ? [{ what, count: 1, message }] : []));
}

const isMarked = (words: readonly Inline[]) => words.some(({ type }) => type !== 'text');

const SHOWN: readonly (keyof Media)[] = ['id', 'kind', 'url', 'width', 'height', 'alt', 'decorative', 'credit'];

/** Whether more is known of a file than a figure shows, or no figure shows it. */
function hasMoreMedia({ media = {}, body }: Article): boolean {
  const shown = new Set([...everyBlock(body)].flatMap((block) => (block.type === 'figure' ? block.media : [])));
  // The keys of a file are those of its type; `Object.keys` has forgotten it.
  const isMore = (field: string) => !SHOWN.includes(field as keyof Media);
  return Object.entries(media).some(([id, file]) => !shown.has(id) || Object.keys(file).some(isMore));
}
