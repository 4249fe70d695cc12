import type { Block } from '@standfirst/core';
import type { PortableNode } from '../portable-node.js';
import type { Reading } from '../reading.js';
import { leftOver, oneOf } from '../spans/annotations.js';

const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/;
const SHARED = ['lang', 'dir'];

type Base = Pick<Block, 'id' | 'lang' | 'dir' | 'data'>;

/** What every block carries: its key becomes the id, and what nobody knows of the node stays as `data`. */
export function baseOf(
  node: PortableNode,
  known: readonly string[],
  reading: Reading,
  more?: Record<string, unknown>,
): Base {
  const { _key, lang } = node;
  const dir = oneOf(['ltr', 'rtl', 'auto'], node['dir']);
  const left = leftOver(node, [...known, ...SHARED]);
  const data = more ? { ...more, ...left } : left;
  return {
    id: reading.id(_key, node),
    ...(typeof lang === 'string' && LANGUAGE.test(lang) && { lang }),
    ...(dir && { dir }),
    ...(data && { data }),
  };
}

/** The same the other way; the id becomes the key. */
export const baseFields = ({ lang, dir, data }: Pick<Block, 'lang' | 'dir' | 'data'>) => ({
  ...(lang !== undefined && { lang }),
  ...(dir !== undefined && { dir }),
  ...(data !== undefined && { data }),
});
