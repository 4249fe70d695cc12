import { safeUrl } from '@standfirst/core';

/** A link that was found: what is shown, where it leads (`null`: nowhere safe, the words stay text), and the place behind it. */
export interface FoundLink {
  words: string;
  url: string | null;
  next: number;
}

// Words without brackets or line end, an address without white space and with at most one pair of round brackets inside.
const LINK = /\[([^[\]\n]{1,1000})\]\(([^\s()]{1,2048}(?:\([^\s()]{0,200}\)[^\s()]{0,1000})?)\)/y;

/** `[words](address)`. Where the address is not one that may be linked, nothing is found and all of it stays text. */
export function readLink(text: string, at: number): FoundLink | undefined {
  LINK.lastIndex = at;
  const [whole, words, address] = LINK.exec(text) ?? [];
  if (whole === undefined || words === undefined || words.trim() === '') return undefined;
  const url = safeUrl(address, 'website');
  return url === null ? undefined : { words, url, next: at + whole.length };
}
