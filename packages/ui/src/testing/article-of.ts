import type { Article, Block, Inline } from '@standfirst/core';

export const textOf = (value: string): Inline => ({ type: 'text', value });
export const paragraphOf = (id: string, value: string): Block => ({ type: 'paragraph', id, children: [textOf(value)] });

/** The least article that can be drawn, with whatever a test or a story adds. */
export const articleOf = (part: Partial<Article> = {}): Article => ({
  type: 'article',
  schemaVersion: 1,
  id: 'least',
  lang: 'en',
  headline: [textOf('The ferry is back')],
  body: [paragraphOf('p1', 'It left at half past nine.')],
  ...part,
});
