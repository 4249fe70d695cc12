import { safeUrl, shortId, type Agent, type Work } from '@standfirst/core';
import { readAttribution, titledWork } from '../../../attribution/read-attribution.js';
import { agentOf, text, typesOf } from '../json-ld-facts.js';
import { isLdNode } from '../json-ld-nodes.js';
import { pageDate } from '../page-date.js';

/** Who speaks, in the words of a node; a name in words alone is whatever an attribution of these words names. */
export function speakersOf(value: unknown): Agent[] {
  const { speaker } = typeof value === 'string' ? readAttribution(value) : {};
  if (speaker) return [speaker];
  return agentOf(value).map(({ kind, name, url, jobTitle }): Agent => {
    const address = safeUrl(url, 'website');
    const shared = { id: `${kind}-${shortId(name)}`, name, ...(address !== null && { url: address }) };
    return kind === 'person' ? { kind, ...shared, ...(jobTitle !== undefined && { jobTitle }) } : { kind, ...shared };
  });
}

/** A source, with whoever made it. */
interface Source {
  readonly source: Work;
  readonly makers: readonly Agent[];
}

/** What words were taken from: an address, a title, or a node with either. */
export function sourcesOf(value: unknown): Source[] {
  if (typeof value === 'string') {
    const named = text(value);
    return named === undefined ? [] : [{ source: titledWork(named), makers: [] }];
  }
  if (!isLdNode(value)) return [];
  const [title, url] = [
    text(value['name'] ?? value['headline']),
    safeUrl(text(value['url'] ?? value['@id']), 'website'),
  ];
  if (title === undefined && url === null) return [];
  const makers = [value['author'], value['creator'], value['organizer']].flat().flatMap(speakersOf);
  const date = pageDate(text(value['datePublished'] ?? value['startDate']));
  const by = makers.map(({ id }) => id);
  const shared = { id: `work-${shortId(url ?? title ?? '')}`, ...(by.length > 0 && { by }) };
  return [{ source: workOf(typesOf(value), { shared, title, url, date }), makers }];
}

const RECORDINGS: readonly (readonly [RegExp, 'audio' | 'video'])[] = [
  [/^(?:AudioObject|Radio\w+|Podcast\w+)$/, 'audio'],
  [/^(?:VideoObject|TV\w+|Movie|Clip)$/, 'video'],
];

interface WorkFacts {
  readonly shared: Pick<Work, 'id' | 'by'>;
  readonly title: string | undefined;
  readonly url: string | null;
  readonly date: string | undefined;
}

/** The kind of work that a type of schema.org is: a document, unless it says otherwise. */
function workOf(types: readonly string[], { shared, title, url, date }: WorkFacts): Work {
  const named = { ...shared, ...(title !== undefined && { title }) };
  if (types.some((type) => /Event$/.test(type)))
    return { kind: 'occasion', genre: 'other', ...named, ...(date !== undefined && { date }) };
  const place = { ...(url !== null && { url }), ...(date !== undefined && { published: date }) };
  const [, medium] = RECORDINGS.find(([pattern]) => types.some((type) => pattern.test(type))) ?? [];
  if (medium) return { kind: 'recording', medium, ...named, ...place };
  if (url !== null && types.some((type) => /Posting$/.test(type) && type !== 'BlogPosting'))
    return { kind: 'post', platform: new URL(url).hostname.replace(/^www\./, ''), ...shared, ...place };
  return { kind: 'document', ...(types.includes('Report') && { genre: 'report' }), ...named, ...place };
}
