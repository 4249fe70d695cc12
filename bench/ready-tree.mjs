import { fromHtml } from 'hast-util-from-html';
import { createElement as h } from 'react';

const NAMES = { class: 'className', datetime: 'dateTime', for: 'htmlFor', tabindex: 'tabIndex' };

/** HTML read once into names, ready props and children: what is left to do is one createElement for each element. */
export function readyTree(html) {
  const { children } = fromHtml(html, { fragment: true });
  const props = (properties) =>
    Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [
        NAMES[name] ??
          (/^(data|aria)[A-Z]/.test(name) ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : name),
        Array.isArray(value) ? value.join(' ') : value,
      ]),
    );
  const ready = (nodes) =>
    nodes.flatMap((node) =>
      node.type === 'text'
        ? [node.value]
        : node.type === 'element'
          ? [{ tag: node.tagName, props: props(node.properties), children: ready(node.children) }]
          : [],
    );
  return ready(children);
}

/** The least that React can be asked for: the same elements from a tree that is at hand. */
export function drawReady(nodes) {
  return h('div', null, ...nodes.map(drawNode));
}

function drawNode(node) {
  if (typeof node === 'string') return node;
  const { tag, props, children } = node;
  if (children.length === 0) return h(tag, props);
  return children.length === 1 ? h(tag, props, drawNode(children[0])) : h(tag, props, ...children.map(drawNode));
}
