import type { Mail } from './mail.js';
import { attribute, element, gap, styled, type Element, type Node } from './mail-element.js';
import { styles } from './mail-styles.js';

/** A table of facts: the only one that is one to those who listen. */
export function mailTable(node: Element, mail: Mail): Node[] {
  const part = (child: Node): Node => {
    if (child.type !== 'element') return child;
    const { tagName, children } = child;
    const align = `text-align:${mail.start}`;
    if (tagName === 'caption') return element(tagName, { style: `${styles.caption};${align}` }, mail.draw(children));
    if (tagName !== 'td' && tagName !== 'th') return element(tagName, {}, children.map(part));
    const facts = { scope: attribute(child, 'scope'), style: `${styles.cell};${align}` };
    return element(tagName, facts, mail.draw(children));
  };
  return [styled(node, 'table', styles.table, node.children.map(part)), gap(18)];
}
