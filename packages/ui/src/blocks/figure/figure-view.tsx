import { blockView } from '../block-view.js';

export const FigureView = blockView('FigureView', 'figure');
