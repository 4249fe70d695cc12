import { agentName, blockText, inlineText, quotesOf, type Article, type Block } from '@standfirst/core';
import { expect, test } from 'vitest';
import type { ReadResult } from '../format.js';
import { read } from './read.js';

const inputs = import.meta.glob<string>('./cases/*/input.html', { query: '?raw', import: 'default', eager: true });

for (const [path, source] of Object.entries(inputs)) {
  const name = path.split('/')[2] ?? path;
  test(`reads the page ${name.replaceAll('-', ' ')}`, async () => {
    const summary = `${JSON.stringify(summaryOf(read(source)), null, 2)}\n`;
    await expect(summary).toMatchFileSnapshot(`./cases/${name}/expected.json`);
  });
}

const FACTS: readonly (keyof Article)[] = [
  'kind',
  'lang',
  'dir',
  'kicker',
  'altHeadlines',
  'dateline',
  'published',
  'modified',
  'section',
  'tags',
  'url',
  'publisher',
  'rights',
  'access',
  'discussion',
];

/** What a person would say of the page: short enough to be held against it by eye. */
function summaryOf({ article, comments, receipt }: ReadResult) {
  const { headline, standfirst, byline, agents = {}, media = {}, body } = article;
  const facts = Object.entries(article).filter(([name]) => FACTS.includes(name as keyof Article));
  return {
    ...Object.fromEntries(facts),
    headline: inlineText(headline),
    standfirst: standfirst && inlineText(standfirst),
    byline: byline?.map((part) =>
      'agent' in part ? (agents[part.agent] ? agentName(agents[part.agent]!) : part.agent) : part.text,
    ),
    agents: Object.values(agents),
    media: Object.values(media).map(({ url, alt, credit }) =>
      [url, alt, credit].filter((one) => one !== undefined).join(' | '),
    ),
    body: body.flatMap(linesOf),
    quotes: quotesOf(article).map(({ quote, text, source }) =>
      [text, inlineText(quote.attribution ?? []), source && 'url' in source ? source.url : '']
        .filter(Boolean)
        .join(' — '),
    ),
    comments: comments.map(({ id, parentId, author, createdAt, body: words }) => ({
      id,
      parentId,
      author,
      createdAt,
      words: words.map((block) => blockText(block)),
    })),
    discarded: receipt.discarded.map(({ reason, text }) => `${reason}: ${text}`),
    guessed: receipt.guessed,
    warnings: receipt.warnings,
  };
}

function linesOf(block: Block): string[] {
  const text = blockText(block)?.replaceAll('\n', ' | ');
  switch (block.type) {
    case 'figure':
      return [`figure: ${inlineText(block.cutline ?? [])}`];
    case 'embed':
      return [`embed ${block.provider ?? ''}: ${block.url} ${inlineText(block.fallback ?? [])}`.trim()];
    case 'relatedLink':
      return [`relatedLink: ${block.label ?? ''} ${block.title} (${block.url})`];
    case 'pullquote':
      return [`pullquote: ${inlineText(block.children)} — ${inlineText(block.attribution ?? [])}`];
    case 'update':
      return [
        `update ${block.published}${block.key ? ' key' : ''}${block.pinned ? ' pinned' : ''}: ${inlineText(block.headline ?? [])}`,
        ...block.children.flatMap(linesOf).map((line) => `  ${line}`),
      ];
    default:
      return [text === undefined ? block.type : `${block.type}: ${text}`];
  }
}
