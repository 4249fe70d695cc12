import { blockView } from '../block-view.js';

/** A table in a frame; one of more than four columns scrolls by itself, by keyboard too. */
export const TableView = blockView('TableView', 'table');
