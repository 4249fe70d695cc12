import { blockView } from '../block-view.js';

export const TableView = blockView('TableView', 'table');
