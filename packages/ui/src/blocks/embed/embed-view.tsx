import { blockView } from '../block-view.js';

/** A link that says where it leads: nothing of the other site is loaded. */
export const EmbedView = blockView('EmbedView', 'embed');
