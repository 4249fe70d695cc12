import {
  blocks,
  everyBlock,
  everyInline,
  inlines,
  safeUrl,
  type Article,
  type Block,
  type BlockType,
  type InlineType,
} from '@standfirst/core';
import { absoluteUrl } from '../absolute-url.js';
import type { Loss } from '../format.js';
import { lossesOf } from '../losses.js';

// The registries are keyed by the names of their kinds.
const BLOCKS = (Object.keys(blocks) as BlockType[]).filter((type) => type !== 'unknown' && type !== 'gate');
const INLINES = (Object.keys(inlines) as InlineType[]).filter((type) => type !== 'unknownInline');

const FIELDS: readonly (keyof Article)[] = [
  'lang',
  'dir',
  'kicker',
  'headline',
  'standfirst',
  'byline',
  'firstPublished',
  'published',
  'modified',
  'leadMedia',
  'media',
  'notes',
  'corrections',
  'url',
];

/** Where Gmail stops and shows a link to the rest, in bytes of UTF-8. */
const CLIPPED_AT = 102 * 1024;

/** What a mail does not say of an article, and where the article says it. */
export function mailLosses(article: Article, output: string): Loss[] {
  const { rights } = article;
  const isNotice = rights !== undefined && Object.keys(rights).every((field) => field === 'notice');
  return [
    ...lossesOf(article, { fields: isNotice ? [...FIELDS, 'rights'] : FIELDS, blocks: BLOCKS, inlines: INLINES }).map(
      (loss) => (Object.hasOwn(MESSAGES, loss.what) ? { ...loss, message: MESSAGES[loss.what] ?? '' } : loss),
    ),
    ...placed('link', article, linksWithout),
    ...placed('media', article, filesWithout),
    ...clipped(output),
  ];
}

const MESSAGES: Readonly<Record<string, string>> = {
  gate: 'What stands behind the gate is for readers with access, so it is not in the mail.',
  rights: 'Of the rights the line as printed is in the mail, and no more.',
};

/** How many links of a block lead to no whole http or https address. */
const linksWithout = (block: Block, base: string | undefined): number =>
  [...everyInline([block])].filter(({ type, ...inline }) => type === 'link' && !isWhole(inline, base)).length;

/** How many files of a block have none. */
const filesWithout = (block: Block, base: string | undefined, { media = {} }: Article): number =>
  [...everyBlock([block])]
    .flatMap((each) => (each.type === 'figure' ? each.media : []))
    .filter((id) => media[id] && !isWhole(media[id], base)).length;

const isWhole = (holder: object, base: string | undefined): boolean =>
  'url' in holder && typeof holder.url === 'string' && absoluteUrl(holder.url, base) !== undefined;

function placed(
  what: 'link' | 'media',
  article: Article,
  count: (block: Block, base: string | undefined, article: Article) => number,
): Loss[] {
  const base = safeUrl(article.url, 'website') ?? undefined;
  const counts = article.body.map((block) => count(block, base, article));
  const sum = counts.reduce((total, one) => total + one, 0);
  if (sum === 0) return [];
  const places = counts.flatMap((one, index) => (one > 0 ? [`body[${index}]`] : []));
  return [{ what, count: sum, message: ADDRESSES[what], places }];
}

const ADDRESSES = {
  link: 'The words of links whose address is no whole one of http or https are in the mail, the addresses are not.',
  media: 'Pictures, films and sound whose address is no whole one of http or https are in the mail as words.',
};

function clipped(output: string): Loss[] {
  const bytes = new TextEncoder().encode(output).length;
  if (bytes <= CLIPPED_AT) return [];
  const message = `The mail has ${Math.ceil(bytes / 1024)} kB. Gmail shows the first 102 kB and hides the rest behind a link. Send a part of the article, with a link to the whole.`;
  return [{ what: 'length', count: 1, message }];
}
