import type { InlineMap } from '@standfirst/core';
import type { ReactNode } from 'react';
import type { Drawing } from '../blocks/drawing.js';
import { drawQuoted } from './quoted/draw-quoted.js';

/** Draws inlines by plain functions, by kind. */
export type DesignedInlines = {
  readonly [Type in keyof InlineMap]?: (inline: InlineMap[Type], draw: Drawing) => ReactNode;
};

/** The inlines of an article that need more than their own HTML; all others are drawn from that. */
export const designedInlines: DesignedInlines = { quoted: drawQuoted };
