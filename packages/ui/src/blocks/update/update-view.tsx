import { blockView } from '../block-view.js';

export const UpdateView = blockView('UpdateView', 'update');
