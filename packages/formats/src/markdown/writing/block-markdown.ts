import type { Element, ElementContent } from 'hast';
import { hasOnly, htmlLine, tagsOf } from './html-line.js';
import { lineMarkdown, paragraphMarkdown } from './inline-markdown.js';
import { tableMarkdown } from './table-markdown.js';

const LEVELS: Readonly<Record<string, string>> = { h2: '##', h3: '###', h4: '####' };
/** Elements that may hold Markdown between their tags, where empty lines stand around it. */
const HOLDERS = new Set(['aside', 'article', 'blockquote', 'div', 'section']);

/** Elements of blocks as Markdown, with an empty line between. `behindLike`: the first, if a list, stands behind another of its sort. */
export function blocksMarkdown(nodes: readonly ElementContent[], behindLike = false): string {
  const found = nodes.filter((node): node is Element => node.type === 'element');
  let other = !behindLike;
  return found
    .map((node, index) => {
      const before = found[index - 1];
      // Two lists of a sort behind each other are told apart by their signs.
      other = (index === 0 || before?.tagName === node.tagName) && !other;
      return blockMarkdown(node, other);
    })
    .join('\n\n');
}

function blockMarkdown(found: Element, other: boolean): string {
  const { tagName, children } = found;
  const level = Object.hasOwn(LEVELS, tagName) ? LEVELS[tagName] : undefined;
  if (hasOnly(found)) {
    if (level !== undefined) return `${level} ${lineMarkdown(children).replace(/#$/, '\\#')}`.trim();
    if (tagName === 'p' && children.length > 0) return paragraphMarkdown(children);
    if (tagName === 'hr') return '---';
    if (tagName === 'blockquote' && children.length > 0) return indented(blocksMarkdown(children), '> ');
    if (tagName === 'ul') return items(found, () => (other ? '* ' : '- '));
    if (tagName === 'figure') return pictureMarkdown(found) ?? htmlLine([found]);
    if (tagName === 'table') return tableMarkdown(found) ?? htmlLine([found]);
    if (tagName === 'pre') return codeMarkdown(found) ?? htmlLine([found]);
  }
  if (tagName === 'ol' && hasOnly(found, 'start')) {
    const start = Number(found.properties['start'] ?? 1);
    if (start >= 0 && start < 1e8) return items(found, (index) => `${start + index}${other ? ')' : '.'} `);
  }
  if (HOLDERS.has(tagName) && children.some((child) => child.type === 'element')) {
    const [open, close] = tagsOf(found);
    return `${open}\n\n${blocksMarkdown(children)}\n\n${close}`;
  }
  return htmlLine([found]);
}

const indented = (text: string, first: string, rest = first): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : line === '' && rest.trim() === '' ? '' : rest + line).trimEnd())
    .join('\n');

function items({ children }: Element, sign: (index: number) => string): string {
  const lines = children.filter((child): child is Element => child.type === 'element');
  const texts = lines.map(itemMarkdown);
  const between = texts.some((text) => text.includes('\n\n')) ? '\n\n' : '\n';
  return texts.map((text, index) => indented(text, sign(index), ' '.repeat(sign(index).length))).join(between);
}

const BLOCKS = /^(?:p|h[2-4]|ul|ol|blockquote|pre|hr|table|figure|aside|article|div)$/;

function itemMarkdown({ children }: Element): string {
  const isBlocks = children.some((child) => child.type === 'element' && BLOCKS.test(child.tagName));
  if (!isBlocks) return paragraphMarkdown(children);
  const [first, ...rest] = children;
  const isTight =
    first?.type === 'element' &&
    first.tagName === 'p' &&
    hasOnly(first) &&
    rest.length === 1 &&
    rest.every((child) => child.type === 'element' && /^[uo]l$/.test(child.tagName));
  return isTight ? `${paragraphMarkdown(first.children)}\n${blocksMarkdown(rest)}` : blocksMarkdown(children);
}

/** One picture alone; a cutline has no place in Markdown. */
function pictureMarkdown({ children }: Element): string | undefined {
  const [image, ...others] = children;
  if (image?.type !== 'element' || image.tagName !== 'img' || others.length > 0) return undefined;
  const { src, alt = '' } = image.properties;
  const isPlain = typeof src === 'string' && /^[^\s()<>\\]+$/.test(src) && !String(alt).includes('\n');
  return isPlain ? `![${lineMarkdown([{ type: 'text', value: String(alt) }])}](${src})` : undefined;
}

function codeMarkdown({ children }: Element): string | undefined {
  const [code] = children;
  const [text] = code?.type === 'element' && code.tagName === 'code' ? code.children : [];
  if (code?.type !== 'element' || text?.type !== 'text' || !text.value.endsWith('\n')) return undefined;
  const language = String(code.properties['className'] ?? '').replace(/^language-/, '');
  const fence = '`'.repeat(Math.max(3, ...[...text.value.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${fence}${language}\n${text.value}${fence}`;
}
