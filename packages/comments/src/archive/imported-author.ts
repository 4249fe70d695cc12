import { safeUrl, tidyText, type PublicAuthor } from '@standfirst/core';

const LONGEST = 1000;

/** What readers learn of the writer of an imported comment: the name in one line, a website only where it may be linked. */
export function importedAuthor({ url, name, ...author }: PublicAuthor): PublicAuthor {
  const website = safeUrl(url, 'website');
  const line = tidyText(name.slice(0, LONGEST), 'line').replace(/\s+/g, ' ').trim();
  return { ...author, name: line, ...(website === null ? {} : { url: website }) };
}
