import { blockView } from '../block-view.js';

/** Pictures, films or sound with their cutline; somebody with several of them is credited once. */
export const FigureView = blockView('FigureView', 'figure');
