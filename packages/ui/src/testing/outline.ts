import { fromHtml } from 'hast-util-from-html';

type Nodes = ReturnType<typeof fromHtml>['children'];

/** One element or one run of text of a page, in reading order. */
export interface Piece {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** HTML as a list of elements and texts, without what a designed view may add: frames, furniture, links to itself. */
export const outline = (html: string): Piece[] => pieces(fromHtml(html, { fragment: true }).children);

function pieces(nodes: Nodes): Piece[] {
  const list: Piece[] = [];
  for (const node of nodes) {
    if (node.type === 'text') list.push({ tag: '', attributes: {}, text: node.value.replace(/\s+/g, ' ').trim() });
    if (node.type !== 'element') continue;
    const names = [node.properties.className ?? []].flat();
    if (names.includes('sf-furniture')) continue;
    const { className: _, id, role: _role, ...rest } = node.properties;
    // What styles and scripts of this package need stands in `data-sf-*`.
    const attributes = Object.fromEntries(Object.entries(rest).filter(([name]) => !/^dataSf[A-Z]/.test(name)));
    const isFrame =
      node.tagName === 'div' && names.length > 0 && !Object.keys(attributes).some((name) => name.startsWith('data'));
    const isSelfLink = String(node.properties.href ?? '').startsWith('#') && id === undefined;
    if (node.tagName === 'time') list.push({ tag: 'time', attributes, text: '' });
    else if (isFrame || isSelfLink) list.push(...pieces(node.children));
    else list.push({ tag: node.tagName, attributes, text: '' }, ...pieces(node.children));
  }
  return list.filter(({ tag, text }) => tag !== '' || text !== '');
}
