import { ARTICLE_ID, COMMENT_ID, fieldNames } from '../field-names.js';
import type { WantedFields } from '../wxr-parts.js';

/** Fields in which plugins keep the line below the headline. */
export const SUBTITLES = ['newspack_post_subtitle', 'subtitle', '_subtitle', 'wps_subtitle'] as const;

/** Fields in which plugins keep the headlines for search engines and for social networks. */
export const HEADLINES = {
  seo: ['_yoast_wpseo_title', 'rank_math_title'],
  social: ['_yoast_wpseo_opengraph-title', 'rank_math_facebook_title', '_yoast_wpseo_twitter-title'],
} as const;

/** What is read for articles and the comments under them. */
export const articleFields: WantedFields = {
  item: new Set([
    ...fieldNames.item,
    'content:encoded',
    'excerpt:encoded',
    'dc:creator',
    'wp:post_type',
    'wp:post_modified_gmt',
    'wp:comment_status',
    'wp:attachment_url',
  ]),
  comment: fieldNames.comment,
  meta: new Set([
    ARTICLE_ID,
    COMMENT_ID,
    '_thumbnail_id',
    'footnotes',
    'cap-display_name',
    '_wp_attachment_image_alt',
    '_wp_attachment_metadata',
    ...SUBTITLES,
    ...Object.values(HEADLINES).flat(),
  ]),
  site: {
    channel: new Set(['title', 'link', 'language']),
    author: new Set(['wp:author_login', 'wp:author_display_name']),
  },
};

/** What is read to find what articles point to before they are read: files, patterns and authors. */
export const siteFields: WantedFields = {
  item: new Set([
    'title',
    'content:encoded',
    'excerpt:encoded',
    'wp:post_id',
    'wp:post_name',
    'wp:post_type',
    'wp:status',
    'wp:post_password',
    'wp:attachment_url',
  ]),
  comment: new Set(),
  meta: new Set(['_wp_attachment_image_alt', '_wp_attachment_metadata', 'cap-display_name']),
  site: { channel: new Set(), author: new Set() },
};
