import { blockView } from '../block-view.js';

/** Words of somebody else, set apart, their attribution outside the `<blockquote>`. */
export const BlockquoteView = blockView('BlockquoteView', 'blockquote');
