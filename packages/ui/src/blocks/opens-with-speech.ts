import type { Block } from '@standfirst/core';
import { cloneElement, isValidElement, type ReactNode } from 'react';

/** Says whether a paragraph begins with the mark of somebody's words; a mark as broad as a letter hangs in no language. */
export function opensWithSpeech(block: Block): boolean {
  if (block.type !== 'paragraph') return false;
  const [first] = block.children;
  return first?.type === 'quoted' && first.open !== undefined && /^["“”„«»]/.test(first.open);
}

/** The paragraph with the class by which styles hang its mark before the line. */
export const marked = (paragraph: ReactNode): ReactNode =>
  isValidElement<{ className?: string }>(paragraph) ? cloneElement(paragraph, { className: 'sf-marked' }) : paragraph;
