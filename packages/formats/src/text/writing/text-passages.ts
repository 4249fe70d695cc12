import { boxText, embedText, updateText } from './box-passages.js';
import { figureText } from './figure-text.js';
import { lineWords } from './line-words.js';
import { listText } from './list-text.js';
import { tableText } from './table-text.js';
import { has, type Element, type Node, type Writing, type WrittenPassage } from './writing.js';

/** The passages of some nodes, in order; words that stand in no block are one passage. */
export function textPassages(nodes: readonly Node[], writing: Writing): WrittenPassage[] {
  const passages: WrittenPassage[] = [];
  let loose: Node[] = [];
  const flush = () => {
    const text = lineWords(loose, writing).trim();
    if (text !== '') passages.push({ text });
    loose = [];
  };
  for (const [index, node] of nodes.entries()) {
    const draw = node.type === 'element' && Object.hasOwn(TAGS, node.tagName) ? TAGS[node.tagName] : undefined;
    if (node.type !== 'element' || !draw) {
      loose.push(node);
      continue;
    }
    flush();
    const before = nodes[index - 1];
    const isTold = before?.type === 'element' && before.tagName === 'blockquote' && has(node, 'dataAttribution');
    // Whose words a quotation holds stands right under it, and not among them.
    if (isTold && passages.length > 0) {
      const quotation = passages.pop();
      passages.push({ text: `${quotation?.text}\n— ${lineWords(node.children, writing)}` });
    } else passages.push(...draw(node, writing));
  }
  flush();
  return passages.filter(({ text }) => text.trim() !== '');
}

/** What each element that stands by itself is as text; the content of any other is words of a line. */
const TAGS: Readonly<Record<string, (node: Element, writing: Writing) => WrittenPassage[]>> = {
  p: line,
  h2: line,
  h3: line,
  h4: line,
  ul: (node, writing) => [{ text: listText(node, writing) }],
  // Notes stand at the foot, by the number that the text has for them.
  ol: (node, writing) => (has(node, 'dataNotes') ? [] : [{ text: listText(node, writing) }]),
  hr: () => [{ text: '* * *' }],
  pre: (node) => [{ text: textOf(node).trimEnd(), fixed: true }],
  figure: (node, writing) => figureText(node, writing),
  table: (node, writing) => tableText(node, writing),
  blockquote: (node, writing) => {
    const said = writing.passages(node.children).map(({ text }) => text);
    return [{ text: said.join('\n').replace(/^/gm, '> ') }];
  },
  article: updateText,
  aside: boxText,
  div: (node, writing) => (has(node, 'dataEmbed') ? embedText(node, writing) : writing.passages(node.children)),
};

function line(node: Element, writing: Writing): WrittenPassage[] {
  return [{ text: lineWords(node.children, writing).trim() }];
}

const textOf = (node: Element): string =>
  node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
