/** The lines of Portable Text, by the names of its styles, marks and nodes: what holds "quote" is quoted, what holds "pull" stands apart. */
export function linesOfPortableText(blocks, quoted = false, apart = false) {
  return blocks.flatMap((node) => {
    if (typeof node !== 'object' || node === null) return [];
    const isApart = apart || isPull(node._type) || isPull(node.style);
    const isQuoted = quoted || isQuote(node._type) || isQuote(node.style);
    if (node._type === 'block') return [{ apart: isApart, runs: runsOf(node, isQuoted) }];
    // Nodes of a converter's own that hold blocks; fields of others are data, which no renderer shows by itself.
    const inner = Object.values(node).filter((value) => Array.isArray(value) && value.some(isNode));
    return inner.flatMap((list) => linesOfPortableText(list, isQuoted, isApart));
  });
}

const isNode = (value) => typeof value === 'object' && value !== null && '_type' in value;
const isQuote = (name) => /quote/i.test(name ?? '');
const isPull = (name) => /pull/i.test(name ?? '');

const runsOf = ({ children = [], markDefs = [] }, quoted) =>
  children.map(({ text = '', marks = [] }) => {
    const names = marks.map((mark) => markDefs.find(({ _key }) => _key === mark)?._type ?? mark);
    return { text, quoted: quoted || names.some(isQuote) };
  });
