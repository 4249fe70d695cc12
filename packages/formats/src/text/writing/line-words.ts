import { attribute, has, type Element, type Node, type Writing } from './writing.js';

/** The words of a line, with a mark behind those that lead somewhere. Only a break of the writer's own starts a new line. */
export function lineWords(nodes: readonly Node[], writing: Writing): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value.replace(LINE_ENDS, ' ');
      return node.type === 'element' ? elementWords(node, writing) : '';
    })
    .join('');
}

const LINE_ENDS = /[\r\n\u0085\u2028\u2029]+/g;

function elementWords(node: Element, writing: Writing): string {
  if (node.tagName === 'br') return '\n';
  const note = node.tagName === 'sup' ? attribute(node, 'dataNote') : undefined;
  if (note !== undefined) return writing.mark({ note });
  const words = lineWords(node.children, writing);
  const url = node.tagName === 'a' ? attribute(node, 'href') : undefined;
  // An address that is printed needs no second one.
  const isTold = url === undefined || url.startsWith('#') || url.replace(/\/$/, '') === words.trim().replace(/\/$/, '');
  return isTold || has(node, 'dataNote') ? words : `${words} ${writing.mark({ url })}`;
}
