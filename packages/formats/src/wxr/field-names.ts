import type { WantedFields } from './wxr-parts.js';

/** Keys under which this library keeps its own ids in an export, so that they survive a stay in WordPress. */
export const COMMENT_ID = '_standfirst_id';
export const ARTICLE_ID = '_standfirst_article_id';

/** What is read for comments. */
export const fieldNames: WantedFields = {
  item: new Set([
    'title',
    'link',
    'wp:post_id',
    'wp:post_name',
    'wp:post_date',
    'wp:post_date_gmt',
    'wp:status',
    'wp:post_password',
  ]),
  comment: new Set(
    [
      'id',
      'author',
      'author_email',
      'author_url',
      'author_IP',
      'date',
      'date_gmt',
      'content',
      'approved',
      'type',
      'parent',
    ].map((name) => `wp:comment_${name}`),
  ),
  meta: new Set([COMMENT_ID, ARTICLE_ID]),
};
