import { blockView } from '../block-view.js';

export const EmbedView = blockView('EmbedView', 'embed');
