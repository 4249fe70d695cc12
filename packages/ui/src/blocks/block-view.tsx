import type { BlockMap } from '@standfirst/core';
import type { HTMLAttributes, Ref } from 'react';
import { rootView } from '../root-view.js';
import { designedViews } from './designed-views.js';
import { splitOptions, type BlocksOf, type DrawOptions } from './draw-options.js';
import { startDrawing } from './drawing.js';

/** The props of a designed view that stands by itself; attributes that are not named here reach the root element. */
export interface DesignedViewProps<Type extends keyof BlockMap>
  extends Omit<DrawOptions, 'views'>, Omit<HTMLAttributes<HTMLElement>, 'children'> {
  readonly block: BlockMap[Type];
  /** The article that the block belongs to, for what it points to. */
  readonly article?: BlocksOf | undefined;
  /** Views of your own for what stands inside the block. */
  readonly views?: DrawOptions['views'];
}

/** The designed view of one kind as a component with `ref` and attributes of its own. */
export const blockView = <Type extends keyof BlockMap>(name: string, type: Type) =>
  rootView<HTMLElement, DesignedViewProps<Type>>(name, ({ block, article = {}, ...props }, ref) => {
    const [options, root] = splitOptions(props);
    // Each view knows which element its root is; whoever holds the ref asked for an HTMLElement, which all of them are.
    const own = ref as Ref<never>;
    return <>{designedViews[type]?.(block, startDrawing(article, options), { ...root, ref: own })}</>;
  });
