import { blockView } from '../block-view.js';

export const UnknownView = blockView('UnknownView', 'unknown');
