import { stringBuilder, type CommentBlock, type CommentInline } from '@standfirst/core';

const { element, text, each } = stringBuilder;

const TAGS = { emphasis: 'em', strong: 'strong', strike: 'del', code: 'code' } as const;

/**
 * The blocks of a comment as WordPress keeps comments: an empty line between paragraphs, a line end for a line end, elements
 * for the rest. `readCommentHtml` with `lines: 'kept'` gives the same blocks again. Depth is what the check of a body allows.
 */
export const writeCommentHtml = (blocks: readonly CommentBlock[]): string => blocks.map(writeBlock).join('\n\n');

function writeBlock(block: CommentBlock): string {
  switch (block.type) {
    case 'paragraph':
      return writeInlines(block.children);
    case 'blockquote':
      return element('blockquote', { children: writeCommentHtml(block.children) });
    case 'list': {
      const items = block.items.map((item) => element('li', { children: writeCommentHtml(item) }));
      return element(block.ordered ? 'ol' : 'ul', { start: block.start, children: `\n${items.join('\n')}\n` });
    }
    case 'codeBlock': {
      const className = block.language === undefined ? undefined : `language-${block.language}`;
      return element('pre', { children: element('code', { className, children: text(`${block.value}\n`) }) });
    }
  }
}

const writeInlines = (inlines: readonly CommentInline[]): string => each(inlines, writeInline);

function writeInline(inline: CommentInline): string {
  switch (inline.type) {
    case 'text':
      return text(inline.value);
    case 'break':
      return '\n';
    case 'code':
      // A line end inside would make it a block.
      return element('code', { children: text(plain(inline.children).replace(/\n/g, ' ')) });
    case 'link':
      return element('a', { href: inline.url, rel: inline.rel.join(' '), children: writeInlines(inline.children) });
    default:
      return element(TAGS[inline.type], { children: writeInlines(inline.children) });
  }
}

/** The characters of code, which holds text alone. */
const plain = (inlines: readonly CommentInline[]): string =>
  inlines.map((inline) => (inline.type === 'text' ? inline.value : '')).join('');
