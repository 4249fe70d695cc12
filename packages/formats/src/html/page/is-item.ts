import type { Element } from 'hast';
import { attribute } from '../tree/html-tree.js';

/** Says whether microdata calls an element so (https://html.spec.whatwg.org/multipage/microdata.html); one may have several names. */
export const isItem = (found: Element, name: string): boolean => hasName(attribute(found, 'itemprop'), name);

const hasName = (names: string | undefined, name: string): boolean =>
  names === name || (names !== undefined && names.includes(' ') && names.split(' ').includes(name));
