import { defineNode } from '../node-kind.js';

export const divider = defineNode<'divider'>({
  block: 'divider',
  types: ['divider', 'break', 'hr', 'horizontalRule', 'separator'],
  fields: [],
  read: () => ({}),
  write: () => ({}),
});
