import { safeUrl, shortId, type ArticleInput } from '@standfirst/core';
import { noteAbout } from '../receipt-places.js';
import type { Receipt } from '../receipt.js';
import { plain } from './entry-text.js';
import type { FoundAuthor } from './found-feed.js';

const ADDRESS = /^[^\s@()]+@[^\s@()]+$/;

/** The name in a field that holds one. RSS asks for an address with the name behind it; addresses reach nobody. */
function nameIn(field: string): { name: string; hadAddress: boolean } {
  const open = field.indexOf('(');
  const before = (open < 0 ? field : field.slice(0, open)).trim();
  const hadAddress = ADDRESS.test(before);
  const behind = open < 0 ? '' : field.slice(open + 1, Math.max(open + 1, field.lastIndexOf(')')));
  return { name: plain(hadAddress ? behind : field), hadAddress };
}

/** Those who had a part in an article besides its authors. */
export function contributionsOf(
  contributors: readonly FoundAuthor[],
  receipt: Receipt,
): Pick<ArticleInput, 'agents' | 'contributions'> {
  const { agents, byline = [] } = peopleOf(contributors, receipt);
  if (!agents) return {};
  const contributions = byline.flatMap((part) => ('agent' in part ? [{ agent: part.agent, role: 'contributor' }] : []));
  return { agents, contributions };
}

/** The byline of an entry, and the rows of those in it. */
export function peopleOf(authors: readonly FoundAuthor[], receipt: Receipt): Pick<ArticleInput, 'agents' | 'byline'> {
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
