import { gfm } from 'turndown-plugin-gfm';
import TurndownService from 'turndown';

export const packages = ['turndown', 'turndown-plugin-gfm'];

export const conversions = [
  { from: 'html', to: 'markdown', convert: (html) => new TurndownService().use(gfm).turndown(html) },
];
