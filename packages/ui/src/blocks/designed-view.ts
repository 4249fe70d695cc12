import type { Block } from '@standfirst/core';
import type { HTMLAttributes, ReactNode, Ref } from 'react';
import type { Drawing } from './drawing.js';

/** Attributes and the `ref` of a view's root element. */
export type RootProps = HTMLAttributes<HTMLElement> & { readonly ref?: Ref<never> };

/** Draws a block; a plain function and no component, since a component for each block costs a quarter of the speed. */
export type DesignedView<Node = Block> = (block: Node, draw: Drawing, root?: RootProps) => ReactNode;
