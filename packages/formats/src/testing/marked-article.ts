import type { Article, Block, Inline } from '@standfirst/core';

/** What a word of an article is to its reader. */
export type WordSort = 'said' | 'speaker' | 'told' | 'pulled' | 'unseen';

/** An article in which every run of words ends in a word of its own that says what it is: `saidx7`. */
export interface MarkedArticle {
  readonly article: Article;
  /** The words of each sort. */
  readonly words: Readonly<Record<WordSort, readonly string[]>>;
}

/** Puts a word of its own behind every run of words, so that each can be found wherever a format has put it. */
export function markedArticle(article: Article): MarkedArticle {
  const words: Record<WordSort, string[]> = { said: [], speaker: [], told: [], pulled: [], unseen: [] };
  let number = 0;
  const next = (sort: WordSort) => {
    const word = `${sort}x${(number += 1)}`;
    words[sort].push(word);
    return word;
  };
  const inlines = (list: readonly Inline[], sort: WordSort): Inline[] =>
    list.map((inline, index) => {
      if (inline.type === 'text') {
        const end = index < list.length - 1 ? ' ' : '';
        return { ...inline, value: `${inline.value.trimEnd()} ${next(sort)}${end}` };
      }
      if (!('children' in inline)) return inline;
      const own =
        sort === 'pulled' || (inline.type !== 'quoted' && inline.type !== 'attribution')
          ? sort
          : inline.type === 'quoted' || sort === 'said'
            ? 'said'
            : 'speaker';
      const raw = inline.type === 'unknownInline' ? { raw: { word: next('unseen') } } : {};
      return { ...inline, ...raw, children: inlines(inline.children, own) };
    });
  const blocks = (list: readonly Block[], sort: WordSort): Block[] => list.map((block) => marked(block, sort));
  const marked = (block: Block, sort: WordSort): Block => {
    switch (block.type) {
      case 'blockquote':
        return { ...block, children: blocks(block.children, 'said') };
      case 'pullquote':
        return {
          ...block,
          children: inlines(block.children, 'pulled'),
          ...(block.attribution && { attribution: inlines(block.attribution, 'pulled') }),
        };
      case 'unknown':
        return {
          ...block,
          raw: { word: next('unseen') },
          ...(block.fallback && { fallback: blocks(block.fallback, sort) }),
        };
      case 'list':
        return { ...block, items: block.items.map((item) => blocks(item, sort)) };
      case 'aside':
      case 'update':
        return { ...block, children: blocks(block.children, sort) };
      case 'paragraph':
      case 'heading':
        return { ...block, children: inlines(block.children, sort) };
      default:
        return block;
    }
  };
  return { article: { ...article, body: blocks(article.body, 'told') }, words };
}

/** Every marking word of one sort that stands in a text. */
export const wordsIn = (text: string, sort: WordSort): string[] =>
  [...text.matchAll(/(?:said|speaker|told|pulled|unseen)x\d+/g)]
    .map(([word]) => word)
    .filter((word) => word.startsWith(sort));
