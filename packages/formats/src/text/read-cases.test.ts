import { agentName, blockText, inlineText, type Block } from '@standfirst/core';
import { expect, test } from 'vitest';
import type { ReadResult } from '../format.js';
import { read } from './read.js';

const inputs = import.meta.glob<string>('./cases/*/input.txt', { query: '?raw', import: 'default', eager: true });

for (const [path, source] of Object.entries(inputs)) {
  const name = path.split('/')[2] ?? path;
  test(`reads the page ${name.replaceAll('-', ' ')}`, async () => {
    await expect(summary(read(source))).toMatchFileSnapshot(`./cases/${name}/expected.txt`);
  });
  test(`says where on the page ${name.replaceAll('-', ' ')} everything stands`, () => {
    const { receipt, places, article } = read(source);
    for (const { text, start, end } of receipt.discarded)
      expect(source.slice(start, end).replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
    expect(places?.length).toBeGreaterThanOrEqual(article.body.filter(({ type }) => type === 'paragraph').length);
  });
}

/** What a person would say of the page: short enough to be held against it by eye. */
function summary({ article, comments, receipt }: ReadResult): string {
  const { headline, standfirst = [], agents = {}, rights, discussion } = article;
  const rows: Record<string, string | undefined> = {
    lang: article.lang,
    headline: inlineText(headline),
    standfirst: inlineText(standfirst),
    byline: article.byline?.map((part) => part.text).join(' | '),
    agents: Object.values(agents)
      .map((agent) => `${agent.kind} ${agentName(agent)}`)
      .join(' | '),
    dateline: article.dateline?.text,
    published: article.published,
    'first published': article.firstPublished,
    modified: article.modified,
    rights: rights?.notice,
    discussion: discussion?.state,
  };
  const facts = Object.entries(rows).flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  const left = receipt.discarded.map(({ reason, text }) => `- ${reason}: ${text}`);
  const said = comments.map(({ author, createdAt, parentId, body }) => {
    const answered = comments.find(({ id }) => id === parentId)?.author.name;
    const words = body.map((block) => blockText(block)?.replaceAll('\n', ' | ')).join(' || ');
    return `comment of ${author.name}${createdAt ? ` at ${createdAt}` : ''}${answered ? `, to ${answered}` : ''}: ${words}`;
  });
  return [
    ...facts,
    '',
    ...article.body.map(line),
    '',
    ...said,
    ...left,
    ...receipt.merged,
    ...receipt.warnings,
    '',
  ].join('\n');
}

function line(block: Block): string {
  const text = blockText(block)?.replaceAll('\n', ' | ');
  if (block.type === 'figure') return `figure: ${inlineText(block.cutline ?? [])}`;
  return text === undefined ? block.type : `${block.type}: ${text}`;
}
