import { isRecord } from '../../post/serialized/wordpress-block.js';
import type { Discarded } from '../../receipt.js';
import type { Fields } from './fields.js';

/** Fields that are read, or say something of the system and nothing to readers. */
const KNOWN = new Set(
  (
    'id ID date date_gmt guid modified modified_gmt slug status type link URL title content excerpt author featured_media ' +
    'comment_status ping_status sticky template format meta categories tags class_list _links _embedded password permalink_template ' +
    'generated_slug yoast_head yoast_head_json coauthors authors newspack_author_info multiple_authors lang locale ' +
    'jetpack_featured_media_url jetpack_sharing_enabled jetpack_shortlink jetpack_likes_enabled featured_image_url ' +
    'site_ID attachments parent menu_order'
  ).split(' '),
);
const MOST = 200;
const DEEPEST = 8;

/** The words in fields that plugins have added: nobody knows where they stand on the page. */
export const leftFields = (post: Fields): Discarded[] =>
  Object.entries(post).flatMap(([name, value]): Discarded[] => {
    if (KNOWN.has(name)) return [];
    const words: string[] = [];
    collect(value, words, 0);
    return words.length === 0 ? [] : [{ reason: `field "${name.slice(0, 80)}" of the post`, text: words.join('\n') }];
  });

/** Texts with words in them, as far down as plugins write. */
function collect(value: unknown, words: string[], depth: number): void {
  if (words.length >= MOST || depth > DEEPEST) return;
  if (typeof value === 'string' && /\p{L}\s+\S/u.test(value))
    words.push(value.toWellFormed().replaceAll('\0', '\u{FFFD}'));
  else if (Array.isArray(value)) for (const inner of value as unknown[]) collect(inner, words, depth + 1);
  else if (isRecord(value)) for (const inner of Object.values(value)) collect(inner, words, depth + 1);
}
