import { defineNode } from '../node-kind.js';

export const gate = defineNode<'gate'>({
  block: 'gate',
  types: ['gate', 'paywall'],
  fields: [],
  read: () => ({}),
  write: () => ({}),
});
