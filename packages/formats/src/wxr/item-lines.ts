import { safeUrl, type ArchivedComment } from '@standfirst/core';
import type { ArchiveWriteOptions } from '../archive.js';
import { xmlElement } from '../xml.js';
import { ARTICLE_ID } from './field-names.js';
import { cdata, cdataElement, mysqlDate } from './wxr-text.js';

/** All before the first item. */
export function wxrHead({ title = 'Comments', url }: ArchiveWriteOptions): string {
  const address = safeUrl(url, 'website') ?? undefined;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
${[
  ...xmlElement('title', title),
  ...xmlElement('link', address),
  '<wp:wxr_version>1.2</wp:wxr_version>',
  ...xmlElement('wp:base_site_url', address),
  ...xmlElement('wp:base_blog_url', address),
].join('\n')}
`;
}

/** The beginning of an article's item; its comments and `ITEM_CLOSE` follow. `first` is when its first comment was written. */
export function itemLines(article: ArchivedComment['article'], first: string, number: number): string {
  const { id, slug, url, title, published } = article;
  const name = slug ?? id ?? '';
  const at = mysqlDate(published ?? first);
  return `${[
    '<item>',
    cdataElement('title', title ?? name),
    ...xmlElement('link', safeUrl(url, 'website') ?? undefined),
    '<content:encoded><![CDATA[]]></content:encoded>',
    `<wp:post_id>${number}</wp:post_id>`,
    cdataElement('wp:post_date', at),
    cdataElement('wp:post_date_gmt', at),
    '<wp:comment_status>open</wp:comment_status>',
    '<wp:ping_status>closed</wp:ping_status>',
    cdataElement('wp:post_name', name),
    '<wp:status>publish</wp:status>',
    '<wp:post_parent>0</wp:post_parent>',
    '<wp:menu_order>0</wp:menu_order>',
    '<wp:post_type>post</wp:post_type>',
    '<wp:post_password></wp:post_password>',
    '<wp:is_sticky>0</wp:is_sticky>',
    ...(id === undefined
      ? []
      : [
          `<wp:postmeta><wp:meta_key>${cdata(ARTICLE_ID)}</wp:meta_key><wp:meta_value>${cdata(id)}</wp:meta_value></wp:postmeta>`,
        ]),
  ].join('\n')}\n`;
}

export const ITEM_CLOSE = '</item>\n';
export const WXR_CLOSE = '</channel>\n</rss>\n';
