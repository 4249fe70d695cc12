import { safeUrl, type Article, type ArticleInput, type Block, type Media } from '@standfirst/core';
import { checkedArticle } from '../checked-article.js';
import type { ReadOptions, ReadResult } from '../format.js';
import { rowsOfQuoted } from '../html/rows-of-quoted.js';
import { toldLanguage } from '../languages/told-language.js';
import { noteAbout, placeWords, takeReceipt } from '../receipt-places.js';
import { emptyReceipt, type Receipt } from '../receipt.js';
import type { SourcePlaces } from '../source-places.js';
import { version } from '../version.js';
import { standfirstOf, titleOf } from './entry-lines.js';
import { contributionsOf, peopleOf } from './entry-people.js';
import { textBlocks } from './entry-text.js';
import { feedDate } from './feed-date.js';
import { fileBlocks, mediaOf } from './feed-files.js';
import { notedArticle } from './noted-article.js';
import type { FoundEntry, FoundFeed, FoundText } from './found-feed.js';

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
  const besides = contributionsOf(entry.contributors ?? [], receipt);
  const standfirst = standfirstOf(entry, body.blocks, within, receipt, placeIn);
  const published = dateOf(entry.published, receipt);
  const modified = dateOf(entry.modified, receipt);
  if (lead?.words !== undefined) receipt.discarded.push({ reason: 'words of the leading picture', text: lead.words });
  receipt.discarded.push(
    ...(entry.others ?? []).map(({ name, text }) => ({ reason: `field "${name.slice(0, 80)}"`, text })),
  );
  const media: Record<string, Media> = { ...body.media, ...others.media };
  if (leadMedia) media[leadMedia.id] ??= leadMedia;
  const said = rowsOfQuoted(body.blocks);
  const quotes = { ...said.quotes, ...body.quotes };
  const agents = { ...said.agents, ...body.agents, ...besides.agents, ...people.agents };
  const rights = entry.rights ?? feed.rights;
  return {
    type: 'article',
    schemaVersion: 1,
    lang: language ?? toldLanguage('The feed', body.blocks, receipt.guessed),
    headline: titleOf(entry.title, within, receipt),
    ...(standfirst && { standfirst }),
    ...(people.byline && { byline: people.byline }),
    ...(besides.contributions && { contributions: besides.contributions }),
    ...(Object.keys(agents).length > 0 && { agents }),
    ...(published !== undefined && { published }),
    ...(modified !== undefined && modified !== published && { modified }),
    ...(leadMedia && !shows(body.blocks, leadMedia.id) && { leadMedia: leadMedia.id }),
    body: [...body.blocks, ...others.blocks],
    ...(Object.keys(quotes).length > 0 && { quotes }),
    ...(Object.keys(body.works).length > 0 && { works: body.works }),
    ...(Object.keys(media).length > 0 && { media }),
    ...(entry.tags.length > 0 && { tags: [...new Set(entry.tags)].map((name) => ({ name })) }),
    ...(url !== undefined && { url }),
    ...(rights !== undefined && { rights: { notice: rights } }),
  };
}

/** A date of an entry; one that nobody can tell stands in the receipt. */
function dateOf(text: string | undefined, receipt: Receipt): string | undefined {
  const date = feedDate(text);
  if (text === undefined || text.trim() === '') return undefined;
  if (date === undefined) receipt.discarded.push({ reason: 'date that nobody can read', text: text.trim() });
  else if (!date.includes('T') && /\d:\d/.test(text))
    noteAbout(
      receipt,
      'guessed',
      `The date "${text.slice(0, 60)}" has no time zone that is known. It was taken for the day alone.`,
      text,
    );
  return date;
}

function canonical(lang: string | undefined): string | undefined {
  try {
    return lang === undefined ? undefined : Intl.getCanonicalLocales(lang.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

const shows = (blocks: readonly Block[], id: string) =>
  blocks.some((block) => block.type === 'figure' && block.media.includes(id));

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
