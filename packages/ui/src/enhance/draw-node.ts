import type { CommentBlock, CommentInline } from '@standfirst/core';
import type { FormScript } from '../comment/logic/form-script.js';
import { buildElement } from './build-element.js';

type BodyNode = CommentBlock | CommentInline;

/** A block or a mark of a comment as the views draw it; a test holds the two against each other. */
export function drawNode(node: BodyNode, body: FormScript['body']): Node | string {
  if (node.type === 'text') return node.value;
  const drawAll = (nodes: readonly BodyNode[]) => nodes.map((each) => drawNode(each, body));
  if (node.type === 'list') {
    // As in articles, a paragraph alone in its item is drawn without a `p`.
    const items = node.items.map((item) =>
      buildElement(
        body.li,
        {},
        ...drawAll(item.length === 1 && item[0]?.type === 'paragraph' ? item[0].children : item),
      ),
    );
    const list = buildElement(body[node.ordered ? 'ol' : 'ul'], {}, ...items);
    if (node.start !== undefined) list.setAttribute('start', `${node.start}`);
    return list;
  }
  const children = 'children' in node ? drawAll(node.children) : [];
  // Its `url` or `value` are what its template has to fill in.
  return buildElement(body[node.type], node as unknown as Record<string, string>, ...children);
}
