import { safeUrl } from '@standfirst/core';
import type { FoundLink } from './read-link.js';

// An address ends at white space, at a zero-width space, at quotation marks and angle brackets of any writing, and at a control.
const ADDRESS =
  /https?:\/\/[^\s<>"“”„«»‹›「」『』，。、；：！？（）`\u007f-\u009f\u200b\u2060\u202a-\u202e\u2066-\u2069]+/iy;
const CLOSING: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

/** A bare http or https address, unless it stands inside a word. Punctuation at its end belongs to the sentence. */
export function readAddress(text: string, at: number): FoundLink | undefined {
  ADDRESS.lastIndex = at;
  const found = ADDRESS.exec(text)?.[0];
  if (found === undefined || /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return undefined;
  const words = withoutTail(found);
  return { words, url: safeUrl(words, 'website'), next: at + words.length };
}

function withoutTail(address: string): string {
  const balance = new Map<string, number>();
  for (const sign of address) balance.set(sign, (balance.get(sign) ?? 0) + 1);
  let end = address.length;
  for (; end > 0; end -= 1) {
    const sign = address[end - 1] ?? '';
    const opening = CLOSING[sign];
    if (
      opening === undefined ? !".,:;!?'’*_~…|".includes(sign) : (balance.get(sign) ?? 0) <= (balance.get(opening) ?? 0)
    )
      break;
    balance.set(sign, (balance.get(sign) ?? 0) - 1);
  }
  return address.slice(0, end);
}
