import { blocksText, type VisibleComment } from '@standfirst/core';
import { problem } from '../problems.js';
import { problemAnswer } from './answers.js';
import type { Answer } from './asked.js';
import { cacheableText } from './cacheable.js';
import { escapeXml } from './xml-text.js';

const ENTRIES = 50;

/** The newest comments of a thread as Atom (RFC 4287), with what each answers (RFC 4685). */
export const answerFeed: Answer = async ({ request, params, options }) => {
  const { comments, origins } = options;
  const page = await comments.list(params.article, { sort: 'newest', limit: ENTRIES });
  if (page === null) return problemAnswer(problem('not-found'));
  const read = page.items.filter((item): item is VisibleComment => item.author !== null);
  const site = { origin: origins[0], path: comments.articlePath(params.article) };
  const self = new URL(request.url).pathname;
  return cacheableText(request, atom(read, site, self), 'application/atom+xml; charset=utf-8');
};

interface Site {
  readonly origin: string;
  /** The article's page. */
  readonly path: string;
}

function atom(comments: readonly VisibleComment[], { origin, path }: Site, self: string): string {
  const page = escapeXml(origin + path);
  const updated = comments.map(changedAt).sort().at(-1) ?? new Date(0).toISOString();
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0">
<id>${page}#comments</id>
<title>Comments on ${page}</title>
<updated>${updated}</updated>
<link href="${page}"/>
<link rel="self" type="application/atom+xml" href="${escapeXml(origin + self)}"/>
${comments.map((comment) => entry(comment, origin, path)).join('\n')}
</feed>
`;
}

function entry(comment: VisibleComment, origin: string, path: string): string {
  const { author, body, createdAt, parentId, permalink } = comment;
  const link = escapeXml(new URL(permalink, origin).href);
  // A name of nothing is none (RFC 4287, 3.2.1). The feed is in English, as its title is.
  const name = escapeXml(author.name || 'Anonymous');
  const uri = author.url === undefined ? '' : `<uri>${escapeXml(author.url)}</uri>`;
  const answered =
    parentId === null ? '' : `<thr:in-reply-to ref="${escapeXml(`${origin}${path}#comment-${parentId}`)}"/>\n`;
  return `<entry>
<id>${link}</id>
<title>${name}</title>
<author><name>${name}</name>${uri}</author>
<published>${createdAt}</published>
<updated>${changedAt(comment)}</updated>
<link href="${link}"/>
${answered}<content>${escapeXml(blocksText(body))}</content>
</entry>`;
}

const changedAt = ({ createdAt, editedAt }: VisibleComment) => editedAt ?? createdAt;
