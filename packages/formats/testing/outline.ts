import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** What the model has no kind of: its words stay, and what holds them is as near as the model comes. */
const NEAREST: Readonly<Record<string, string | null>> = {
  ...{
    ruby: null,
    rt: null,
    rp: null,
    time: null,
    kbd: 'code',
    samp: 'code',
    var: 'em',
    i: 'em',
    b: 'strong',
    del: 's',
  },
  // Both parts of something that opens are paragraphs.
  ...{ details: null, summary: 'p' },
};
/** Attributes that say something; all others are how a drawing is made. */
const SAID = new Set(['href', 'src', 'alt', 'cite', 'start', 'reversed', 'scope', 'colspan', 'rowspan', 'lang', 'dir']);
const INLINE = new Set(['a', 'strong', 'em', 'code', 's', 'sup', 'sub', 'q', 'span', 'br', 'img']);
const BASE = 'https://herald.example/';

/**
 * HTML by its kinds, in a line each: elements with what they say, and words. Two pieces with the same outline are the same to a
 * reader. Words that stand in no block are a paragraph, and the words of a list item are one whether they are marked or not.
 */
export function outline(html: string): string[] {
  const lines: string[] = [];
  const blocks = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): void => {
    let running: string[] = [];
    const end = () => {
      const words = running.join('').replace(/\s+/g, ' ').trim();
      if (words !== '') lines.push(`p: ${words}`);
      running = [];
    };
    for (const node of nodes) {
      if (isInline(node)) {
        running.push(inline(node));
        continue;
      }
      end();
      if (!('tagName' in node)) continue;
      const name = nameOf(node);
      if (node.tagName === 'pre') lines.push(`pre: ${JSON.stringify(words(node))}`);
      else if (name === 'p' || /^h\d$/.test(name ?? '')) {
        const text = node.childNodes.map(inline).join('').replace(/\s+/g, ' ').trim();
        if (text !== '') lines.push(`${name === 'p' ? 'p' : named(node)}: ${text}`);
      } else {
        if (name !== null) lines.push(`<${named(node)}>`);
        blocks(node.childNodes);
        if (name !== null) lines.push(`</${name}>`);
      }
    }
    end();
  };
  blocks(parseFragment(html).childNodes);
  return lines;
}

const nearest = (tagName: string): string | null => {
  const known = NEAREST[tagName];
  return known === undefined ? tagName : known;
};

const isInline = (node: DefaultTreeAdapterTypes.ChildNode): boolean =>
  'value' in node ||
  ('tagName' in node &&
    (nearest(node.tagName) === null ? node.tagName !== 'details' : INLINE.has(nearest(node.tagName) ?? '')));

function inline(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node)) return '';
  const inner = node.childNodes.map(inline).join('');
  const name = nearest(node.tagName);
  const attributes = 'attrs' in node ? saidBy(node) : '';
  if (name === null || (name === 'span' && attributes === '')) return inner;
  return `<${name}${attributes}>${inner}</${name}>`;
}

/** The model has heads of columns, and none of rows. */
const nameOf = (node: DefaultTreeAdapterTypes.Element): string | null =>
  node.attrs.some(({ name, value }) => name === 'scope' && value === 'row') ? 'td' : nearest(node.tagName);

const named = (node: DefaultTreeAdapterTypes.Element) =>
  `${nameOf(node)}${nameOf(node) === node.tagName ? saidBy(node) : ''}`;

const saidBy = ({ attrs }: DefaultTreeAdapterTypes.Element): string =>
  attrs
    .filter(({ name }) => SAID.has(name))
    .map(({ name, value }) => ` ${name}=${/^(?:href|src|cite)$/.test(name) ? new URL(value, BASE).href : value}`)
    .sort()
    .join('');

const words = (node: DefaultTreeAdapterTypes.ChildNode): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(words).join('') : '';
