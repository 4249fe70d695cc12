import { blockView } from '../block-view.js';

export const PullquoteView = blockView('PullquoteView', 'pullquote');
