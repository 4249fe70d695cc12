import { blockView } from '../block-view.js';

export const BlockquoteView = blockView('BlockquoteView', 'blockquote');
