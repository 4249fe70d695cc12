import type { Element, ElementContent } from 'hast';
import { escapeStart, escapeWords } from './escape.js';
import { hasOnly, tagsOf } from './html-line.js';

const MARKS: Readonly<Record<string, string>> = { em: '*', strong: '**', s: '~~' };
const CODE = /^[^\s`](?:[^`\r\n]*[^\s`])?$/;
const ADDRESS = /^[^\s()<>\\*_`[\]|]+$/;
const LABEL = /^[\w-]{1,100}$/;

/** Words and marks as Markdown in one line, as in a heading; what it has no sign for stands as HTML of its own. */
export const lineMarkdown = (nodes: readonly ElementContent[]): string =>
  inlineMarkdown(nodes, true).replaceAll('\n', '&#10;');

/** A paragraph: each of its lines begins with nothing that begins something else. */
export const paragraphMarkdown = (nodes: readonly ElementContent[]): string =>
  inlineMarkdown(nodes).replace(SPLITTING, '&#10;').split('\n').map(escapeStart).join('\n');

/**
 * Ends of lines that are more than white space to Markdown: one that leaves its line empty, and one behind a tag. A tag alone
 * on its line makes HTML of those that follow, where no backslash says that a sign is just a sign.
 */
const SPLITTING = /(?<=(?:^|[\n>])[ \t]*)\n/g;

function inlineMarkdown(nodes: readonly ElementContent[], line = false): string {
  return nodes
    .map((node, index) => {
      if (node.type === 'text') return escapeWords(node.value);
      return node.type === 'element' ? inlineElement(node, nodes[index - 1], nodes[index + 1], line) : '';
    })
    .join('');
}

function inlineElement(
  found: Element,
  before: ElementContent | undefined,
  after: ElementContent | undefined,
  line: boolean,
): string {
  const { tagName, properties, children } = found;
  const inside = () => inlineMarkdown(children, line);
  const mark = Object.hasOwn(MARKS, tagName) && hasOnly(found) ? MARKS[tagName] : undefined;
  if (mark !== undefined && standsFree(children, before, after)) return `${mark}${inside()}${mark}`;
  if (tagName === 'br') return line || !after ? '<br>' : '\\\n';
  if (tagName === 'code' && hasOnly(found)) {
    const [only, ...others] = children;
    if (only?.type === 'text' && others.length === 0 && CODE.test(only.value)) return `\`${only.value}\``;
  }
  if (tagName === 'a' && hasOnly(found, 'href', 'title')) {
    const { href, title } = properties;
    const isPlain = typeof href === 'string' && ADDRESS.test(href) && !/["\\\r\n&]/.test(String(title ?? ''));
    if (isPlain) return `[${inside()}](${href}${title === undefined ? '' : ` "${String(title)}"`})`;
  }
  if (tagName === 'sup' && typeof properties['dataNote'] === 'string' && LABEL.test(properties['dataNote']))
    return `[^${properties['dataNote']}]`;
  const [open, close] = tagsOf(found);
  return `${open}${inside()}${close}`;
}

/** The signs of a mark are read as such where they stand between white space or signs and a letter (https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis). */
function standsFree(
  inside: readonly ElementContent[],
  before: ElementContent | undefined,
  after: ElementContent | undefined,
): boolean {
  const [first, last] = [inside[0], inside.at(-1)];
  return (
    first?.type === 'text' &&
    last?.type === 'text' &&
    /^[\p{L}\p{N}]/u.test(first.value) &&
    /[\p{L}\p{N}.!?,]$/u.test(last.value) &&
    (!before || (before.type === 'text' && /[\s(“‘"[–—]$/u.test(before.value))) &&
    (!after || (after.type === 'text' && /^[\s.,;:!?)”’"\]–—]/u.test(after.value)))
  );
}
