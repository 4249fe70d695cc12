import { absoluteUrl } from '../absolute-url.js';
import type { Mail } from './mail.js';
import { boxed, pullquote, quotation, update } from './mail-boxes.js';
import { attribute, element, has, styled, words, type Element, type Node } from './mail-element.js';
import { mailFile, mailImage } from './mail-files.js';
import { styles } from './mail-styles.js';
import { mailTable } from './mail-table.js';

/** Draws trees of core as mail clients can show them: elements and attributes that all of them keep, and the style inside. */
export function mailWriter(facts: Omit<Mail, 'draw'>): Mail {
  const mail: Mail = { ...facts, draw: (nodes) => drawn(nodes, mail) };
  return mail;
}

function drawn(nodes: readonly Node[], mail: Mail): Node[] {
  return nodes.flatMap((node, index) => {
    if (node.type !== 'element') return node.type === 'text' ? [node] : [];
    const [before, next] = [nodes[index - 1], nodes[index + 1]];
    // Whose words a block quote holds stands behind it: the two go into one box.
    if (isQuotation(before) && has(node, 'dataAttribution') && node.tagName === 'p') return [];
    if (!isQuotation(node)) return drawnElement(node, mail);
    const isTold = next?.type === 'element' && next.tagName === 'p' && has(next, 'dataAttribution');
    return quotation(node, isTold ? next : undefined, mail);
  });
}

const isQuotation = (node: Node | undefined) => node?.type === 'element' && node.tagName === 'blockquote';

function drawnElement(node: Element, mail: Mail): Node[] {
  if (has(node, 'dataPullquote')) return pullquote(node, mail);
  if (has(node, 'dataUpdate')) return update(node, mail);
  if (has(node, 'dataEmbed') || (node.tagName === 'aside' && !has(node, 'dataRelatedLink'))) return boxed(node, mail);
  const draw = Object.hasOwn(TAGS, node.tagName) ? TAGS[node.tagName] : undefined;
  return draw ? draw(node, mail) : mail.draw(node.children);
}

/** The elements that mail clients keep, each with its style; of any other its content is left. */
const TAGS: Readonly<Record<string, (node: Element, mail: Mail) => Node[]>> = {
  p: plain('p', styles.p),
  h2: plain('h2', styles.h2),
  h3: plain('h3', styles.h3),
  h4: plain('h4', styles.h4),
  pre: plain('pre', styles.pre),
  code: plain('code', styles.code),
  ul: list,
  ol: list,
  li: plain('li', styles.li),
  hr: () => [element('hr', { style: styles.hr })],
  br: () => [element('br', {})],
  strong: plain('strong'),
  em: plain('em'),
  cite: plain('em'),
  s: plain('s'),
  del: plain('s'),
  sub: plain('sub', styles.small),
  sup: plain('sup', styles.small),
  span: (node, mail) => (attribute(node, 'lang') === undefined ? mail.draw(node.children) : plain('span')(node, mail)),
  a: link,
  img: (node, { base }) => mailImage(node, base),
  video: (node, { base }) => mailFile(node, base),
  audio: (node, { base }) => mailFile(node, base),
  figcaption: plain('p', styles.cutline),
  small: (node, mail) => [words(' '), ...mail.draw(node.children)],
  table: mailTable,
};

function plain(tagName: string, style?: string) {
  return (node: Element, mail: Mail): Node[] => [styled(node, tagName, style, mail.draw(node.children))];
}

/** A link to a place on the page itself leads nowhere in a mail: its words stay. */
function link(node: Element, mail: Mail): Node[] {
  const address = attribute(node, 'href') ?? '';
  const href = address.startsWith('#') ? undefined : absoluteUrl(address, mail.base);
  const children = mail.draw(node.children);
  return href === undefined
    ? children
    : [element('a', { href, title: attribute(node, 'title'), style: styles.link }, children)];
}

function list(node: Element, mail: Mail): Node[] {
  const { lang, dir, start } = Object.fromEntries(
    ['lang', 'dir', 'start'].map((name) => [name, attribute(node, name)]),
  );
  const style = `${styles.list};padding:0;padding-${mail.start}:28px`;
  return [element(node.tagName, { lang, dir, start, style }, mail.draw(node.children))];
}
