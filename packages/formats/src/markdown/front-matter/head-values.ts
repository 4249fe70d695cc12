import { shortId, type Agent, type ArticleInput, type Media } from '@standfirst/core';
import { isRecord, type Fact } from './facts-by-name.js';

/** What a fact says of the head of an article, and what of it has no place there. */
export interface HeadValue {
  readonly head: Partial<ArticleInput>;
  readonly rest?: readonly unknown[];
  /** Facts beside it that are said by it too. */
  readonly also?: readonly Fact[];
}

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : typeof value === 'number'
      ? String(value)
      : undefined;

const NAME = ['name', 'display_name', 'displayName'];
const ABOUT = ['url', 'link', 'website', 'homepage'];
const JOB = ['title', 'job_title', 'jobTitle', 'role', 'position'];

/** A name, a table about somebody, or a list of either. */
export function authors(value: unknown): HeadValue | undefined {
  const rest: unknown[] = [];
  const people = listOf(value).map((each) => {
    const [[name, url, jobTitle], others] = taken(isRecord(each) ? each : { name: each }, [NAME, ABOUT, JOB]);
    rest.push(...others);
    return name === undefined
      ? undefined
      : { ...person(name), ...(url !== undefined && { url }), ...(jobTitle !== undefined && { jobTitle }) };
  });
  if (people.length === 0 || !people.every((each) => each !== undefined)) return undefined;
  const agents = Object.fromEntries(people.map((each) => [each.id, each]));
  return { head: { byline: people.map(({ id }) => ({ agent: id })), agents }, rest };
}

/** The row of somebody of whom nothing but the name is known. */
export const person = (name: string): Agent & { kind: 'person' } => ({
  kind: 'person',
  id: `person-${shortId(name)}`,
  name,
});

const FILE = ['url', 'src', 'path', 'image', 'overlay_image'];
const ALT = ['alt', 'image_description', 'description'];
const CREDIT = ['credit', 'photographer', 'attribution'];

/** The address of a picture, a table about it, or a list whose first it is; what is said of it may stand beside it. */
export function leadPicture(value: unknown, altBeside?: Fact, creditBeside?: Fact): HeadValue | undefined {
  const [picture, ...others] = listOf(value);
  const [[url, ownAlt, ownCredit], rest] = taken(isRecord(picture) ? picture : { url: picture }, [FILE, ALT, CREDIT]);
  if (url === undefined) return undefined;
  const also: Fact[] = [];
  const saidBeside = (own: string | undefined, fact: Fact | undefined) => {
    const words = own ?? textOf(fact?.value);
    if (own === undefined && words !== undefined && fact) also.push(fact);
    return words;
  };
  const [alt, credit] = [saidBeside(ownAlt, altBeside), saidBeside(ownCredit, creditBeside)];
  const file: Media = {
    id: `m-${shortId(url)}`,
    kind: 'image',
    url,
    ...(alt !== undefined && { alt }),
    ...(credit !== undefined && { credit }),
  };
  return { head: { leadMedia: file.id, media: { [file.id]: file } }, rest: [...rest, ...others], also };
}

/** A list of names or of tables that have one, or words with commas between. */
export function names(value: unknown): { names: string[]; rest: readonly unknown[] } | undefined {
  const rest: unknown[] = [];
  const found = listOf(typeof value === 'string' ? value.split(',') : value).map((each) => {
    const [[name], others] = taken(isRecord(each) ? each : { name: each }, [['name', 'title', 'label']]);
    rest.push(...others);
    return name;
  });
  return found.length > 0 && found.every((name) => name !== undefined) ? { names: found, rest } : undefined;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** For each list of names the first field of a table that says something, and one table of the fields that are left. */
function taken(
  table: Readonly<Record<string, unknown>>,
  wanted: readonly (readonly string[])[],
): [(string | undefined)[], unknown[]] {
  const keys = wanted.map((list) => list.find((name) => textOf(table[name]) !== undefined));
  const left = Object.entries(table).filter(([name, value]) => !keys.includes(name) && value !== null && value !== '');
  const texts = keys.map((key) => (key === undefined ? undefined : textOf(table[key])));
  return [texts, left.length > 0 ? [Object.fromEntries(left)] : []];
}
