import { shortId, type Agent, type ArticleInput, type Block, type Inline, type Media } from '@standfirst/core';
import { speakersOf } from '../../attribution/speakers-of.js';
import { checkedArticle } from '../../checked-article.js';
import type { ReadOptions, ReadResult } from '../../format.js';
import { toldLanguage } from '../../languages/told-language.js';
import type { Receipt } from '../../receipt.js';
import { version } from '../../version.js';
import { readContent } from '../read-content.js';
import type { ContentOptions, Tables } from '../reading.js';
import { fileOf } from './file-of.js';
import { lineOf } from './line-of.js';
import type { FeaturedFile, PostFacts } from './post-facts.js';

/**
 * A post as an article. What this library noted of the article when it wrote the post counts where the post itself says
 * nothing else. `importer` goes into the provenance; `site` is what is known of the rest of it.
 */
export function postArticle(
  facts: PostFacts,
  { lang, id, from }: ReadOptions,
  receipt: Receipt,
  importer: string,
  site: Pick<ContentOptions, 'file' | 'pattern'> = {},
): Pick<ReadResult, 'article' | 'comments'> {
  const language = lang ?? facts.lang;
  const { blocks, tables, head } = readContent(
    facts.content,
    {
      ...(facts.url !== undefined && { base: facts.url }),
      ...(language !== undefined && { lang: language }),
      rendered: facts.rendered,
      ...site,
    },
    receipt,
    facts.placeIn,
  );
  for (const [note, html] of facts.notes) tables.notes[note] ??= lineOf(html);
  const own = head ?? {};
  const lead = facts.lead && leadOf(facts.lead, blocks, tables);
  const said = saidByPost(facts, own.agents);
  const input: ArticleInput = {
    type: 'article',
    schemaVersion: 1,
    ...own,
    lang: language ?? own.lang ?? toldLanguage('The post', blocks, receipt.guessed),
    headline: [],
    ...said,
    ...(head && headlineOf(said.headline, own.headline)),
    ...(lead && { leadMedia: lead.id }),
    body: lead?.block ? [lead.block, ...blocks] : blocks,
    ...rows({
      ...tables,
      agents: { ...speakersOf(Object.values(tables.quotes), tables.agents), ...own.agents, ...said.agents },
    }),
    ...(id !== undefined && { id }),
    ...(!head && { provenance: provenance(receipt, importer, from ?? facts.url) }),
  };
  const { article, warnings } = checkedArticle(input);
  receipt.warnings.push(...warnings);
  return { article, comments: facts.comments };
}

/** The same words with marks in them that a title of WordPress cannot have are those of the article. */
const headlineOf = (said: Inline[] | undefined, own: Inline[] | undefined): { headline?: Inline[] } =>
  own && (!said || JSON.stringify(said) === JSON.stringify(own)) ? { headline: own } : {};

function saidByPost(facts: PostFacts, agents: Record<string, Agent> = {}) {
  const {
    number,
    slug,
    title,
    standfirst,
    published,
    modified,
    authors,
    section,
    tags,
    url,
    discussion,
    altHeadlines,
  } = facts;
  const people = authors.map(({ name, url: page }): Agent => {
    const known = Object.values(agents).find((agent) => 'name' in agent && agent.name === name);
    return known ?? { kind: 'person', id: `person-${shortId(name)}`, name, ...(page !== undefined && { url: page }) };
  });
  const publisher: Agent | undefined =
    facts.publisher === undefined
      ? undefined
      : { kind: 'organization', id: `organization-${shortId(facts.publisher)}`, name: facts.publisher };
  const everybody = [...people, ...(publisher ? [publisher] : [])];
  return {
    ...(slug !== undefined ? { id: slug } : number !== undefined && { id: `post-${number}` }),
    ...(title !== undefined && { headline: lineOf(title) }),
    ...(altHeadlines && { altHeadlines: { ...altHeadlines } }),
    ...(standfirst !== undefined && { standfirst: lineOf(standfirst) }),
    ...(people.length > 0 && { byline: people.map((person) => ({ agent: person.id })) }),
    ...(everybody.length > 0 && {
      agents: { ...agents, ...Object.fromEntries(everybody.map((one) => [one.id, one])) },
    }),
    ...(publisher && { publisher: publisher.id }),
    ...(published !== undefined && { published }),
    ...(modified !== undefined && modified !== published && { modified }),
    ...(section !== undefined && { section: { name: section } }),
    ...(tags.length > 0 && { tags: tags.map((name) => ({ name })) }),
    ...(url !== undefined && { url }),
    ...(discussion && { discussion: { state: discussion } }),
  };
}

/** The picture that leads: the figure of the body that shows it, or where it has words under it a figure of its own. */
function leadOf({ caption, ...file }: FeaturedFile, blocks: readonly Block[], { media }: Tables) {
  const shown = Object.values(media).find(({ url }) => fileOf(url) === fileOf(file.url));
  const id = shown?.id ?? `m-${shortId(file.url)}`;
  const { kind, url, alt, ...known } = file;
  const row: Media = { id, kind, url, ...(alt !== undefined && { alt }), ...known };
  media[id] = shown ? { ...row, ...shown } : row;
  const isInBody = blocks.some((block) => block.type === 'figure' && block.media.includes(id));
  const cutline = caption === undefined ? [] : lineOf(caption);
  if (isInBody || cutline.length === 0) return { id };
  const block: Block = { type: 'figure', id: `lead-${shortId(file.url)}`, media: [id], cutline };
  return { id, block };
}

/** Tables with rows; those without say nothing. */
const rows = (tables: Tables): Partial<Tables> =>
  Object.fromEntries(Object.entries(tables).filter(([, table]) => Object.keys(table as object).length > 0));

function provenance({ discarded, warnings }: Receipt, importer: string, from: string | undefined) {
  return {
    importer,
    version,
    ...(from !== undefined && { from }),
    ...(discarded.length > 0 && { discarded: discarded.map(({ reason, text }) => ({ reason, text })) }),
    ...(warnings.length > 0 && { warnings: [...warnings] }),
  };
}
