import {
  blocksText,
  inlineText,
  safeUrl,
  shortId,
  type Article,
  type ArticleInput,
  type Block,
  type Inline,
  type Media,
} from '@standfirst/core';
import { checkedArticle } from '../checked-article.js';
import type { ReadOptions, ReadResult } from '../format.js';
import { readFragment, type Fragment } from '../html/read-fragment.js';
import { toldLanguage } from '../languages/told-language.js';
import { noteAbout, placeWords, takeReceipt } from '../receipt-places.js';
import { emptyReceipt, type PlaceIn, type Receipt } from '../receipt.js';
import type { SourcePlaces } from '../source-places.js';
import { version } from '../version.js';
import { feedDate } from './feed-date.js';
import { fileBlocks, mediaOf } from './feed-files.js';
import { notedArticle } from './noted-article.js';
import type { FoundAuthor, FoundEntry, FoundFeed, FoundText } from './found-feed.js';

/** What an entry stands in. */
export interface AroundEntry {
  readonly feed: FoundFeed;
  readonly importer: string;
  readonly places: SourcePlaces;
}

/** The article in an entry: as this library noted it, or out of what others write. */
export function readEntry(entry: FoundEntry, around: AroundEntry, options: ReadOptions = {}): ReadResult {
  const receipt = emptyReceipt();
  const { id, from } = options;
  const { article, warnings } = checkedArticle({
    ...(notedArticle(entry, options, receipt, around.places) ?? foundArticle(entry, around, options, receipt)),
    ...(id !== undefined && { id }),
    provenance: provenance(around.importer, receipt, from),
  });
  receipt.warnings.push(...warnings);
  placeWords(receipt, around.places);
  return { article, comments: [], receipt };
}

/** What the fields of an entry say. What they leave unsaid is taken from the feed around it, where it holds for all entries. */
function foundArticle(
  entry: FoundEntry,
  { feed, places }: AroundEntry,
  { lang }: ReadOptions,
  receipt: Receipt,
): ArticleInput {
  const url = safeUrl(entry.url, 'website') ?? undefined;
  const language = lang ?? canonical(entry.lang) ?? canonical(feed.lang);
  const base = entry.base ?? url;
  const within = { ...(base !== undefined && { base }), lang: language ?? 'und' };
  const words = entry.content ?? entry.summary;
  if (!entry.content && words)
    receipt.warnings.push(
      'The entry holds a summary alone, which stands as the text. The whole article may be at its address.',
    );
  const placeIn = (text: FoundText) => text.placeIn ?? places.text(text.value);
  const body = textBlocks(words, within);
  if (words) takeReceipt(body.receipt, receipt, placeIn(words));
  const lead = entry.files.find(({ kind }) => kind === 'image');
  const leadMedia = lead && mediaOf(lead, body.media);
  const others = fileBlocks(
    entry.files.filter((file) => file !== lead),
    receipt,
  );
  const people = peopleOf(entry.authors, receipt);
  const standfirst = standfirstOf(entry, body.blocks, within, receipt, placeIn);
  const published = dateOf(entry.published, receipt);
  const modified = dateOf(entry.modified, receipt);
  const media: Record<string, Media> = { ...body.media, ...others.media };
  if (leadMedia) media[leadMedia.id] ??= leadMedia;
  const agents = { ...body.agents, ...people.agents };
  const rights = entry.rights ?? feed.rights;
  return {
    type: 'article',
    schemaVersion: 1,
    lang: language ?? toldLanguage('The feed', body.blocks, receipt.guessed),
    headline: titleOf(entry.title, within, receipt),
    ...(standfirst && { standfirst }),
    ...(people.byline && { byline: people.byline }),
    ...(Object.keys(agents).length > 0 && { agents }),
    ...(published !== undefined && { published }),
    ...(modified !== undefined && modified !== published && { modified }),
    ...(leadMedia && !shows(body.blocks, leadMedia.id) && { leadMedia: leadMedia.id }),
    body: [...body.blocks, ...others.blocks],
    ...(Object.keys(body.quotes).length > 0 && { quotes: body.quotes }),
    ...(Object.keys(body.works).length > 0 && { works: body.works }),
    ...(Object.keys(media).length > 0 && { media }),
    ...(entry.tags.length > 0 && { tags: [...new Set(entry.tags)].map((name) => ({ name })) }),
    ...(url !== undefined && { url }),
    ...(rights !== undefined && { rights: { notice: rights } }),
  };
}

function dateOf(text: string | undefined, { discarded }: Receipt): string | undefined {
  const date = feedDate(text);
  if (date === undefined && text !== undefined && text.trim() !== '')
    discarded.push({ reason: 'date that nobody can read', text: text.trim() });
  return date;
}

interface Within {
  readonly base?: string;
  readonly lang: string;
}

function canonical(lang: string | undefined): string | undefined {
  try {
    return lang === undefined ? undefined : Intl.getCanonicalLocales(lang.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function textBlocks(text: FoundText | undefined, within: Within): Fragment {
  if (!text || text.isHtml) return readFragment(text?.value ?? '', within);
  const blocks = text.value.split(/\n\s*\n/).flatMap((part, index): Block[] => {
    const value = part.replace(/\s+/g, ' ').trim();
    return value === '' ? [] : [{ type: 'paragraph', id: `p${index + 1}`, children: [{ type: 'text', value }] }];
  });
  return { blocks, media: {}, quotes: {}, agents: {}, works: {}, receipt: emptyReceipt() };
}

function inlinesOf(text: FoundText, within: Within): readonly Inline[] {
  const value = text.value.replace(/\s+/g, ' ').trim();
  if (!text.isHtml) return value === '' ? [] : [{ type: 'text', value }];
  const { blocks } = readFragment(`<p>${value}</p>`, within);
  const [only] = blocks;
  if (blocks.length === 1 && only?.type === 'paragraph') return only.children;
  const words = blocksText(blocks, ' ').trim();
  return words === '' ? [] : [{ type: 'text', value: words }];
}

function titleOf(title: FoundText | undefined, within: Within, receipt: Receipt): readonly Inline[] {
  const headline = title ? inlinesOf(title, within) : [];
  if (headline.length === 0) receipt.warnings.push('The entry has no title. The headline is empty. Set it by hand.');
  return headline;
}

/** The summary, unless it is the beginning of the text again, as many systems make it by themselves. */
function standfirstOf(
  { content, summary }: FoundEntry,
  body: readonly Block[],
  within: Within,
  { discarded }: Receipt,
  placeIn: (text: FoundText) => PlaceIn,
): readonly Inline[] | undefined {
  if (!content || !summary) return undefined;
  const inlines = inlinesOf(summary, within);
  const words = plain(inlineText(inlines));
  if (words === '') return undefined;
  const start = withoutEllipsis(words);
  if (start === '' || !plain(blocksText(body, ' ')).startsWith(start)) return inlines;
  const place = placeIn(summary)(0, summary.value.length);
  discarded.push({ reason: 'summary that repeats the text', text: inlineText(inlines), ...place });
  return undefined;
}

/** How systems end a summary that they cut out of the text. */
const ENDINGS = ['[…]', '[...]', '…', '...'];

function withoutEllipsis(words: string): string {
  const ending = ENDINGS.find((one) => words.endsWith(one)) ?? '';
  return words.slice(0, words.length - ending.length).trim();
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

const shows = (blocks: readonly Block[], id: string) =>
  blocks.some((block) => block.type === 'figure' && block.media.includes(id));

const ADDRESS = /^[^\s@()]+@[^\s@()]+$/;

/** The name in a field that holds one. RSS asks for an address with the name behind it; addresses reach nobody. */
function nameIn(field: string): { name: string; hadAddress: boolean } {
  const open = field.indexOf('(');
  const before = (open < 0 ? field : field.slice(0, open)).trim();
  const hadAddress = ADDRESS.test(before);
  const behind = open < 0 ? '' : field.slice(open + 1, Math.max(open + 1, field.lastIndexOf(')')));
  return { name: plain(hadAddress ? behind : field), hadAddress };
}

function peopleOf(authors: readonly FoundAuthor[], receipt: Receipt): Pick<ArticleInput, 'agents' | 'byline'> {
  const found = authors.flatMap(({ name, url }) => {
    const { name: printed, hadAddress } = nameIn(name);
    if (hadAddress && printed === '')
      noteAbout(
        receipt,
        'warnings',
        'An author is named by an e-mail address alone, which was left out. Add the name by hand.',
        name,
      );
    return printed === '' ? [] : [{ name: printed, url: safeUrl(url, 'website') ?? undefined }];
  });
  if (found.length === 0) return {};
  const agents = found.map(({ name, url }) => ({
    kind: 'person' as const,
    id: `person-${shortId(name)}`,
    name,
    ...(url !== undefined && { url }),
  }));
  return {
    agents: Object.fromEntries(agents.map((agent) => [agent.id, agent])),
    byline: [...new Set(agents.map((agent) => agent.id))].map((agent) => ({ agent })),
  };
}

const provenance = (
  importer: string,
  { discarded, warnings }: Receipt,
  from: string | undefined,
): NonNullable<Article['provenance']> => ({
  importer: `formats/${importer}`,
  version,
  ...(from !== undefined && { from }),
  ...(discarded.length > 0 && { discarded: discarded.map(({ reason, text }) => ({ reason, text })) }),
  ...(warnings.length > 0 && { warnings: [...warnings] }),
});
