import { blockView } from '../block-view.js';

/** One entry of a live article; its time is a link to itself. */
export const UpdateView = blockView('UpdateView', 'update');
