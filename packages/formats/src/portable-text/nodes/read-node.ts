import type { Block } from '@standfirst/core';
import { baseOf } from '../blocks/base.js';
import type { PortableNode } from '../portable-node.js';
import type { Reading } from '../reading.js';
import { ReadError } from '../../read-error.js';
import { readHtmlNode } from './html.js';
import { kindOf } from './index.js';
import { textInside } from './text-inside.js';

/** The block that a node stands for; one that nobody knows is kept whole and shown to nobody. */
export function readNode(node: PortableNode, reading: Reading): Block[] {
  const known = knownNode(node, reading);
  if (known) return [known];
  const pasted = readHtmlNode(node, reading);
  if (pasted) return pasted;
  const { _type: type, _key } = node;
  if (reading.strict) throw unknownKind(type);
  // A caption without its picture would say nothing.
  const fallback = kindOf(type)?.block === 'figure' ? [] : textInside(node, reading);
  reading.warn(notUnderstood(type, fallback), node, '_type');
  return [
    {
      type: 'unknown',
      id: reading.id(_key, node),
      originalType: type,
      raw: node,
      ...(fallback.length > 0 && { fallback }),
    },
  ];
}

function notUnderstood(type: string, fallback: readonly Block[]): string {
  if (kindOf(type)?.block === 'figure')
    return `What stands as "${type}" does not say where its file lies. It was kept as it is and is not shown. Give the addresses of such files by the option \`imageUrl\`.`;
  const what = `No kind of block is called "${type.slice(0, 80)}", or the node says too little to be one. It was kept as it is`;
  return fallback.length > 0
    ? `${what}, and the text in it is shown. Look whether readers miss more.`
    : `${what} and is not shown. Look whether readers miss it.`;
}

/** The block of a node that is understood. */
export function knownNode(node: PortableNode, reading: Reading): Block | undefined {
  const kind = kindOf(node._type);
  const facts = kind?.read(node, reading);
  if (!kind || !facts) return undefined;
  return { type: kind.block, ...baseOf(node, kind.fields, reading), ...facts } as Block; // the facts are those of this kind
}

const unknownKind = (type: string) =>
  new ReadError(
    'invalid-article',
    `No kind of block is called "${type.slice(0, 80)}". Strict reading takes known kinds only, so that nothing goes unseen. Read it without strict, or take the node out.`,
    [{ path: '', code: 'unknown-type', message: `No kind of block is called "${type.slice(0, 80)}".` }],
  );
