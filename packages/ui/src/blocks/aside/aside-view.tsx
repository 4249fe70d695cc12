import { blockView } from '../block-view.js';

/** Something beside the story, under its own name or that of its role: a box of facts, a note of the desk. */
export const AsideView = blockView('AsideView', 'aside');
