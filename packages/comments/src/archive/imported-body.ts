import { tidyText, type CommentBlock, type CommentInline } from '@standfirst/core';
import { readAddress } from '../body/read-address.js';

/**
 * The blocks of a comment from another system as this one keeps them: characters that nobody sees are gone, bare addresses
 * are links as they are in what readers type here, and every block has an id that is unique on the page. Depth is what the
 * check of a body allows.
 */
export function importedBody(body: readonly CommentBlock[], commentId: string): CommentBlock[] {
  let count = 0;
  const blockOf = (block: CommentBlock): CommentBlock => {
    const id = `${commentId}.${(count += 1)}`;
    switch (block.type) {
      case 'paragraph':
        return { ...block, id, children: inlinesOf(block.children, true) };
      case 'blockquote':
        return { ...block, id, children: block.children.map(blockOf) };
      case 'list':
        return { ...block, id, items: block.items.map((item) => item.map(blockOf)) };
      case 'codeBlock':
        return { ...block, id, value: tidyText(block.value, 'body') };
    }
  };
  return body.map(blockOf);
}

function inlinesOf(inlines: readonly CommentInline[], mayLink: boolean): CommentInline[] {
  return inlines.flatMap((inline): CommentInline[] => {
    if (inline.type === 'break') return [inline];
    if (inline.type === 'text') {
      const value = tidyText(inline.value, 'body').replaceAll('\n', ' ');
      if (value === '') return [];
      return mayLink ? withLinks(value) : [{ type: 'text', value }];
    }
    const inside = mayLink && inline.type !== 'link' && inline.type !== 'code';
    return [{ ...inline, children: inlinesOf(inline.children, inside) }];
  });
}

const START = /https?:\/\//gi;

/** Text with its bare addresses as links. */
function withLinks(text: string): CommentInline[] {
  const inlines: CommentInline[] = [];
  let done = 0;
  for (const { index } of text.matchAll(START)) {
    const found = index < done ? undefined : readAddress(text, index);
    if (!found || found.url === null) continue;
    if (index > done) inlines.push({ type: 'text', value: text.slice(done, index) });
    const { url, words, next } = found;
    inlines.push({ type: 'link', url, rel: ['nofollow', 'ugc'], children: [{ type: 'text', value: words }] });
    done = next;
  }
  if (done < text.length) inlines.push({ type: 'text', value: text.slice(done) });
  return inlines;
}
