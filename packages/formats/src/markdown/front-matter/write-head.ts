import { agentName, inlineText, type Article, type Inline } from '@standfirst/core';
import { isAlike } from '../../block-facts/same-words.js';
import { OWN, readHead } from './read-head.js';
import { emptyReceipt } from '../../receipt.js';

/** Fields that stand in the text. */
const IN_TEXT = new Set<string>(['type', 'body', 'lang']);

/**
 * The head of an article as front matter. First what site generators know, under their names; then, under a name of our own,
 * what those names do not say exactly, and the tables: who said what, the files, facts of blocks.
 */
export function writeHead(
  article: Article,
  blocks: Readonly<Record<string, unknown>>,
  notes: Readonly<Record<string, Inline[]>>,
): Record<string, unknown> {
  const known = knownNames(article);
  const said: Readonly<Record<string, unknown>> = readHead(known, emptyReceipt());
  const isSaid = (field: string, value: unknown) =>
    isAlike(said[field], value) && (field !== 'byline' || isAlike(said['agents'], rowsOf(article)));
  const own: Record<string, unknown> = Object.fromEntries(
    Object.entries(article)
      .map(([field, value]) => [field, plainWords(value)] as const)
      .filter(([field, value]) => !IN_TEXT.has(field) && value !== undefined && !isSaid(field, value)),
  );
  if (own['byline'] === undefined && isAlike(said['agents'], article.agents)) delete own['agents'];
  if (isAlike(own['notes'], notes) && Object.keys(notes).length > 0) delete own['notes'];
  for (const table of TABLES) if (own[table] !== undefined) own[table] = withoutIds(own[table]);
  return {
    ...known,
    [OWN]: { ...own, ...(Object.keys(blocks).length > 0 && { blocks }) },
  };
}

const TABLES = ['quotes', 'agents', 'works', 'media'];

/** A row is called by its key. */
const withoutIds = (rows: unknown) =>
  Object.fromEntries(
    // The tables of an article are rows by their ids.
    Object.entries(rows as Record<string, { id: string }>).map(([key, { id, ...row }]) => [
      key,
      id === key ? row : { id, ...row },
    ]),
  );

/** The rows of those whom the byline names, and no other fields than a name. */
const rowsOf = ({ byline = [], agents = {} }: Article) =>
  Object.fromEntries(byline.flatMap((part) => ('agent' in part ? [[part.agent, agents[part.agent]]] : [])));

function knownNames({
  headline,
  standfirst,
  byline = [],
  agents = {},
  published,
  modified,
  lang,
  section,
  tags,
  url,
}: Article) {
  const names = byline.map((part) => {
    const agent = 'agent' in part ? agents[part.agent] : undefined;
    return part.text ?? (agent ? agentName(agent) : '');
  });
  const [author, ...others] = names.filter((name) => name !== '');
  return {
    ...(headline.length > 0 && { title: inlineText(headline) }),
    ...(standfirst && standfirst.length > 0 && { description: inlineText(standfirst) }),
    ...(author !== undefined && (others.length > 0 ? { authors: [author, ...others] } : { author })),
    ...(published !== undefined && { date: published }),
    ...(modified !== undefined && { lastmod: modified }),
    lang,
    ...(section && section.url === undefined && { categories: [section.name] }),
    ...(tags && tags.length > 0 && { tags: tags.map(({ name }) => name) }),
    ...(url !== undefined && { canonical: url }),
  };
}

/** Words without marks are written as a plain string, which the model reads alike. */
function plainWords(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [only, ...others] = value as unknown[];
  const isWord =
    typeof only === 'object' && only !== null && Object.keys(only).length === 2 && 'type' in only && 'value' in only;
  return isWord && others.length === 0 && only.type === 'text' && typeof only.value === 'string' && only.value !== ''
    ? only.value
    : value;
}
