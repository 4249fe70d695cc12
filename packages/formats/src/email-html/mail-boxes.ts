import type { Mail } from './mail.js';
import { box, element, folded, gap, has, styled, textOf, words, type Element, type Node } from './mail-element.js';
import { LINE, styles } from './mail-styles.js';

/** A block quote beside its line, with whose words it holds under it, outside of what was said. */
export function quotation(node: Element, attributed: Element | undefined, mail: Mail): Node[] {
  const said = styled(node, 'blockquote', 'margin:0', mail.draw(node.children));
  const under = attributed ? [line([words('— '), ...mail.draw(attributed.children)])] : [];
  const style = `padding:0;padding-${mail.start}:16px;border-${mail.start}:4px solid ${LINE}`;
  return [box(style, [said, ...under]), gap(18)];
}

/** Words that stand in the text already are read out once; what can be followed is never hidden. */
export function pullquote(node: Element, mail: Mail): Node[] {
  const [said, whose] = node.children.filter((child) => child.type === 'element');
  const parts = [
    ...(said ? [styled(node, 'p', styles.pullquote, mail.draw(said.children))] : []),
    ...(whose ? [line(mail.draw(whose.children))] : []),
  ];
  const spoken = said ? folded(textOf([said])) : '';
  const isTwice = spoken !== '' && ` ${mail.text} `.includes(` ${spoken} `) && !holdsLink(parts);
  const style = `padding:16px 0 12px;border-top:1px solid ${LINE};border-bottom:1px solid ${LINE}`;
  return [box(style, parts, isTwice ? { ariaHidden: 'true' } : {}), gap(18)];
}

/** A box of facts, a note of the desk, something of another site: its title, or the link to it, stands out. */
export function boxed(node: Element, mail: Mail): Node[] {
  const isEmbed = has(node, 'dataEmbed');
  const children = node.children.map((child, index): Node =>
    child.type === 'element' && (has(child, 'dataTitle') || (isEmbed && index === 0))
      ? { ...child, children: [element('strong', {}, child.children)] }
      : child,
  );
  const inside = styled(node, 'div', undefined, mail.draw(children));
  return [box(`padding:16px 16px 0;border:1px solid ${LINE}`, [inside]), gap(18)];
}

/** An entry of a live article, with its time and its writers in small. */
export function update(node: Element, mail: Mail): Node[] {
  const parts = node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (has(child, 'dataTime')) return [line([words(mail.date(textOf(child.children)))])];
    return has(child, 'dataByline') ? [line([words(textOf(child.children))])] : mail.draw([child]);
  });
  return [box(`padding:16px 0 0;border-top:4px solid ${LINE}`, [styled(node, 'div', undefined, parts)])];
}

const line = (children: readonly Node[]) => element('p', { style: styles.line }, children);

const holdsLink = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => node.type === 'element' && (node.tagName === 'a' || holdsLink(node.children)));
