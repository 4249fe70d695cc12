import type { ArchivedComment } from '@standfirst/core';
import { writeCommentHtml } from '../archive/comment-html/write-comment-html.js';
import type { WholeReading } from './archive-pieces.js';

/** What a person would say of an archive: short enough to be held against it by eye. */
export function archiveSummary({ comments, receipt }: WholeReading): string {
  const tallies = [
    ...receipt.discarded.map((one) => ({ ...one, sign: '-' })),
    ...receipt.changed.map((one) => ({ ...one, sign: '~' })),
  ];
  return [
    ...comments.flatMap(linesOf),
    `${receipt.comments} comments`,
    ...tallies.map(({ sign, reason, count, examples }) => `${sign} ${count} ${reason} (${examples.join(', ')})`),
    ...(receipt.brokeOff ? [`! line ${receipt.brokeOff.line}: ${receipt.brokeOff.message}`] : []),
    '',
  ].join('\n');
}

function linesOf(comment: ArchivedComment): string[] {
  const { id, parentId, article, author, createdAt, state, body, private: secrets = {} } = comment;
  const place = [article.id, article.post, article.slug, article.url].map((part) => part ?? '').join(' ');
  return [
    `${id}${parentId === null ? '' : ` answers ${parentId}`} [${place}] ${state} ${createdAt}`,
    `  ${author?.name} <${secrets.email ?? ''}> ${author?.url ?? ''} (${secrets.ip ?? ''})`,
    ...writeCommentHtml(body ?? [])
      .split('\n')
      .map((line) => `  | ${line}`),
  ];
}
