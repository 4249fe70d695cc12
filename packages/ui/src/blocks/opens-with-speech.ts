import type { Block } from '@standfirst/core';
import { isValidElement, type ReactNode } from 'react';
import { jsx } from 'react/jsx-runtime';

/** Says whether a paragraph begins with the mark of somebody's words; a mark as broad as a letter hangs in no language. */
export function opensWithSpeech(block: Block): boolean {
  if (block.type !== 'paragraph') return false;
  const [first] = block.children;
  return first?.type === 'quoted' && first.open !== undefined && /^["“”„«»]/.test(first.open);
}

/** The paragraph with the class by which styles hang its mark before the line. */
export const marked = (paragraph: ReactNode): ReactNode =>
  // Many paragraphs of a report begin so, and cloneElement costs more than a copy of the properties.
  isValidElement<object>(paragraph) ? jsx('p', { ...paragraph.props, className: 'sf-marked' }) : paragraph;
