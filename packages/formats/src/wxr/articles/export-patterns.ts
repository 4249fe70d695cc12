import { tally } from '@standfirst/core';
import type { ArchiveReceipt } from '../../archive-receipt.js';
import type { WxrFields } from '../wxr-parts.js';
import { keptTexts } from './kept-texts.js';
import { postNumber } from './post-number.js';

/** So many units of text are remembered: some hundred times of what the patterns of a large site are. */
const MOST = 16 * 1024 * 1024;

/** The patterns that posts of an export share (`core/block`), by their numbers. */
export interface ExportPatterns {
  add(item: WxrFields): void;
  get(number: string): string | undefined;
}

export function exportPatterns(receipt: ArchiveReceipt): ExportPatterns {
  const contents = keptTexts();
  let length = 0;
  return {
    add(item) {
      const number = postNumber(item.get('wp:post_id'));
      const content = item.get('content:encoded') ?? '';
      if (number === undefined || contents.has(number) || !isPublic(item)) return;
      if (length + content.length > MOST)
        return tally(receipt.changed, `pattern beyond the first ${MOST} units of text: not remembered`, String(number));
      length += content.length;
      contents.set(number, content);
    },
    get(given) {
      const number = postNumber(given);
      return number === undefined ? undefined : contents.get(number);
    },
  };
}

/** WordPress shows no other. */
const isPublic = (item: WxrFields): boolean =>
  (item.get('wp:status')?.trim() || 'publish') === 'publish' && (item.get('wp:post_password')?.trim() ?? '') === '';
