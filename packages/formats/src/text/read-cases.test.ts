import { inlineText, type Block } from '@standfirst/core';
import { expect, test } from 'vitest';
import type { ReadResult } from '../format.js';
import { read } from './read.js';

const inputs = import.meta.glob<string>('./cases/*/input.txt', { query: '?raw', import: 'default', eager: true });

for (const [path, source] of Object.entries(inputs)) {
  const name = path.split('/')[2] ?? path;
  test(`reads the page ${name.replaceAll('-', ' ')}`, async () => {
    const shown = `${JSON.stringify(summary(read(source)), null, 2)}\n`;
    await expect(shown).toMatchFileSnapshot(`./cases/${name}/expected.json`);
  });
  test(`says where on the page ${name.replaceAll('-', ' ')} everything stands`, () => {
    const { receipt, places, article } = read(source);
    for (const { text, start, end } of receipt.discarded) expect(source.slice(start, end).replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
    expect(places?.length).toBeGreaterThanOrEqual(article.body.filter(({ type }) => type === 'paragraph').length);
  });
}

/** What a reader would say of the page: short enough to be looked at by eye. */
function summary({ article, receipt }: ReadResult) {
  const { headline, standfirst, byline, dateline, published, firstPublished, modified, agents, rights, discussion, lang } = article;
  return {
    lang,
    headline: inlineText(headline),
    ...(standfirst && { standfirst: inlineText(standfirst) }),
    ...Object.fromEntries(Object.entries({ byline, dateline, published, firstPublished, modified, rights, discussion }).filter(([, value]) => value !== undefined)),
    agents: Object.values(agents ?? {}).map((agent) => `${agent.kind}: ${'name' in agent ? agent.name : agent.label}`),
    body: article.body.map(line),
    discarded: receipt.discarded.map(({ reason, text }) => `${reason}: ${text}`),
    merged: receipt.merged,
    warnings: receipt.warnings,
  };
}

function line(block: Block): string {
  if (block.type === 'list') return `list${block.ordered ? ' with numbers' : ''}: ${block.items.map((item) => item.map(line).join()).join(' | ')}`;
  if (block.type === 'blockquote') return `blockquote: ${block.children.map(line).join(' | ')}`;
  if (block.type === 'figure') return `figure: ${inlineText(block.cutline ?? [])}`;
  return 'children' in block ? `${block.type}: ${inlineText(block.children as never)}` : block.type;
}
