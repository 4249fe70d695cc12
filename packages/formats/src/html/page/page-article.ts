import type { Element } from 'hast';
import { shortId, type Agent, type ArticleInput, type Block, type Media } from '@standfirst/core';
import { noteAbout } from '../../receipt-places.js';
import { noteIn, type Receipt } from '../../receipt.js';
import { whole } from '../markup/foreign.js';
import { inlinesOf } from '../markup/set-apart.js';
import { wordsOf } from '../tree/html-tree.js';
import { placeOfPart } from '../tree/place-of-words.js';
import type { Fragment } from '../read-fragment.js';
import { speakersOf } from '../../attribution/speakers-of.js';
import { rowsOfQuoted } from '../rows-of-quoted.js';
import type { Leaving } from './discard.js';
import { withoutAccounts } from './names.js';
import type { NamedAgent, PageFacts } from './page-facts.js';
import { folded } from './folded.js';
import { withoutTwins } from './head/byline.js';
import type { PrintedHead } from './head/printed-head.js';

/** What was found on a page, to be put together. */
export interface PageParts {
  readonly facts: PageFacts;
  readonly head: PrintedHead;
  readonly body: Fragment;
  /** `<title>`, where it is about this article. */
  readonly title: Element | undefined;
  readonly base: string | undefined;
}

/** The fields of the article, but for its language and provenance. What is printed wins over what is said to machines alone. */
export function pageArticle(
  { facts, head, body, title, base }: PageParts,
  { receipt, ...places }: Leaving,
): Omit<ArticleInput, 'type' | 'schemaVersion' | 'lang'> {
  const printed = head.headline && wordsOf(head.headline);
  const given = facts.headline ?? (title && withoutSite(wordsOf(title), facts.publisher?.name));
  if (printed === undefined && given !== undefined) {
    const note = `The headline "${given.slice(0, 100)}" is not printed on the page; it was taken from what the page says of itself.`;
    const place = title && facts.headline === undefined ? placeOfPart(given, title, places) : undefined;
    if (place) noteIn(receipt, 'guessed', note, [place]);
    else noteAbout(receipt, 'guessed', note, given);
  }
  if (printed === undefined && given === undefined)
    receipt.warnings.push('No headline was found. The headline is empty. Set it by hand.');
  const authors = authorsOf(facts, head);
  const agents = new Map<string, Agent>();
  const byline = authors.map((author) => bylineOf(author, agents, base));
  const publisher = facts.publisher && agentFor(facts.publisher, agents, base);
  const lead = leadMedia(facts, body, base, receipt);
  const { rights, holder, license } = facts;
  const gated = body.blocks.some(({ type }) => type === 'gate');
  const other =
    printed !== undefined && facts.headline !== undefined && folded(facts.headline) !== folded(printed)
      ? facts.headline
      : undefined;
  const published = facts.published ?? head.published;
  const modified = facts.modified ?? head.modified;
  const said = rowsOfQuoted(body.blocks);
  const quotes = { ...said.quotes, ...body.quotes };
  if (published === undefined && modified === undefined && head.undated !== undefined)
    noteAbout(
      receipt,
      'warnings',
      `The page dates itself "${head.undated.slice(0, 100)}", which names no day to whoever does not know when it was read. No date was set. Set it by hand.`,
      head.undated,
    );
  leaveDescription(facts, head, body.blocks, receipt);
  return {
    ...(facts.kind && { kind: facts.kind }),
    ...(head.kicker !== undefined && { kicker: { text: head.kicker } }),
    headline: head.headline ? inlinesOf(head.headline.children) : (given ?? ''),
    ...(other !== undefined && { altHeadlines: { seo: other } }),
    ...(head.standfirst && { standfirst: inlinesOf(head.standfirst.children) }),
    ...(byline.length > 0 && { byline }),
    ...((head.dateline ?? facts.dateline) !== undefined && { dateline: { text: (head.dateline ?? facts.dateline)! } }),
    ...(published !== undefined && { published }),
    ...(modified !== undefined && { modified }),
    ...(lead && { leadMedia: lead.id }),
    body: body.blocks,
    ...rows('quotes', quotes),
    ...rows('agents', {
      ...speakersOf(Object.values(quotes), { ...said.agents, ...body.agents }, body.works),
      ...Object.fromEntries(agents),
    }),
    ...rows('works', body.works),
    ...rows('media', { ...body.media, ...(lead && { [lead.id]: lead }) }),
    ...(facts.section !== undefined && { section: { name: facts.section } }),
    ...(facts.tags?.length && { tags: facts.tags.map((name) => ({ name })) }),
    ...(facts.url !== undefined && { url: whole(facts.url, base) }),
    ...(publisher !== undefined && { publisher }),
    ...((rights ?? holder ?? license) !== undefined && {
      rights: {
        ...(rights !== undefined && { notice: rights }),
        ...(holder !== undefined && { holder }),
        ...(license !== undefined && { license: whole(license, base) }),
      },
    }),
    ...(facts.free === false || gated
      ? { access: 'subscriber' as const }
      : facts.free === true
        ? { access: 'free' as const }
        : {}),
  };
}

/** A table with rows; one without says nothing. */
function rows<Name extends string, Row>(
  name: Name,
  table: Record<string, Row>,
): Partial<Record<Name, Record<string, Row>>> {
  return Object.keys(table).length > 0 ? ({ [name]: table } as Record<Name, Record<string, Row>>) : {}; // its only key is `name`
}

/** "Ferry returns — The Herald" is the headline and the site. */
function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(/ [|\-–—·•»:] /);
  if (parts.length < 2) return title;
  if (site !== undefined && folded(parts.at(-1)!) === folded(site)) return parts.slice(0, -1).join(' – ');
  const [longest = title] = [...parts].sort((one, other) => other.length - one.length);
  return longest;
}

/** Who the page says has written it; a page that names only its own site there prints the names of people. */
function authorsOf({ authors = [], publisher }: PageFacts, { authors: printed }: PrintedHead): readonly NamedAgent[] {
  const named = authors.filter(({ name }) => publisher === undefined || folded(name) !== folded(publisher.name));
  if (named.length === 0) return printed.length > 0 ? printed : authors;
  const known = withLinks(
    withoutAccounts(withoutTwins(named), ({ name }) => name),
    printed,
  );
  const isAmong = ({ name }: NamedAgent, others: readonly NamedAgent[]) =>
    others.some((other) => folded(name).startsWith(folded(other.name)));
  // A byline that prints all of them, and others beside them, says who else has written it: many pages tell machines one.
  if (!known.every((author) => isAmong(author, printed))) return known;
  return [...known, ...printed.filter((author) => isPersonal(author.name) && !isAmong(author, known))];
}

/** The authors that the page names for machines, with the addresses that only its byline has. */
const withLinks = (authors: readonly NamedAgent[], printed: readonly NamedAgent[]): NamedAgent[] =>
  authors.map((author) => {
    const same = printed.find(({ name }) => folded(name) === folded(author.name));
    return author.url === undefined && same?.url !== undefined ? { ...author, url: same.url } : author;
  });

const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:[\p{L}\p{M}'’.-]+)){1,5}$/u;
const OFFICE =
  /\b(?:staff|desk|editors?|team|agency|news|press|reuters|correspondents?|redaktion|rédaction|redacción|admin|reporters?|bureau)\b/i;

const isPersonal = (name: string): boolean => NAME.test(name) && !OFFICE.test(name);

/** A name that is written as people's are is a person's; of anything else the words alone are known. */
function bylineOf(
  author: NamedAgent,
  agents: Map<string, Agent>,
  base: string | undefined,
): NonNullable<ArticleInput['byline']>[number] {
  const isKnown = author.kind === 'organization' || author.url !== undefined || author.jobTitle !== undefined;
  const isPerson = isPersonal(author.name) || (!OFFICE.test(author.name) && !/^[\x20-\x7e]*$/.test(author.name));
  return isKnown || isPerson ? { agent: agentFor(author, agents, base) } : { text: author.name };
}

function agentFor(
  { kind, name, url, jobTitle }: NamedAgent,
  agents: Map<string, Agent>,
  base: string | undefined,
): string {
  const id = `${kind}-${shortId(name)}`;
  const address = url === undefined ? undefined : whole(url, base);
  const shared = { id, name, ...(address !== undefined && /^https?:/i.test(address) && { url: address }) };
  if (!agents.has(id))
    agents.set(
      id,
      kind === 'person' ? { kind, ...shared, ...(jobTitle !== undefined && { jobTitle }) } : { kind, ...shared },
    );
  return id;
}

/** The picture that leads: the one that the page names, where it stands in the body, else as a file of its own. */
function leadMedia(
  { image }: PageFacts,
  { blocks, media }: Fragment,
  base: string | undefined,
  receipt: Receipt,
): Media | undefined {
  const first = blocks[0]?.type === 'figure' ? media[blocks[0].media[0] ?? ''] : undefined;
  if (!image) return first;
  const url = whole(image.url, base);
  const shown = Object.values(media).find((file) => fileOf(file.url) === fileOf(url));
  if (shown ?? first) return shown ?? first;
  noteAbout(
    receipt,
    'guessed',
    `The picture "${url.slice(0, 200)}" is not shown in the story; it was taken for the lead, since the page names it so.`,
    image.url,
  );
  const { width, height, alt } = image;
  return {
    id: `m-${shortId(url)}`,
    kind: 'image',
    url,
    ...(width && { width }),
    ...(height && { height }),
    ...(alt !== undefined && { alt }),
  };
}

/** The file's name without sizes and questions: the same picture stands in many sizes. */
const fileOf = (url: string) =>
  (url.split(/[?#]/, 1)[0] ?? '')
    .split('/')
    .at(-1)
    ?.replace(/[-_]\d{1,5}x\d{1,5}\./, '.');

/** A description that is printed nowhere speaks to other sites. */
function leaveDescription(
  { description }: PageFacts,
  { standfirst }: PrintedHead,
  blocks: readonly Block[],
  { discarded }: Receipt,
): void {
  if (description === undefined) return;
  const start = folded(description).slice(0, 60);
  const isPrinted = [...(standfirst ? [wordsOf(standfirst)] : []), JSON.stringify(blocks.slice(0, 6))].some((text) =>
    folded(text).includes(start),
  );
  if (!isPrinted) discarded.push({ reason: 'description for other sites', text: description });
}
