import { has, type Node } from './mail-element.js';

/** The nodes up to a gate that stands inside a box, where `beforeGate` does not look: what is left out was never sent. */
export function untilGate(nodes: readonly Node[]): Node[] {
  let atGate = false;
  const kept = (list: readonly Node[]): Node[] =>
    list.flatMap((node): Node[] => {
      if (atGate || node.type !== 'element') return atGate ? [] : [node];
      if (has(node, 'dataGate')) atGate = true;
      if (atGate) return [];
      return [{ ...node, children: kept(node.children) as typeof node.children }];
    });
  return kept(nodes);
}
