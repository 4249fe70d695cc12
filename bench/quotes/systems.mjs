// All that is measured: what finds quotations in a text, with its name.
import { predictQuotes } from '@standfirst/quotes';
import * as compromise from './peers/compromise.mjs';
import * as quoteParser from './peers/quote-parser.mjs';
import * as regularPairs from './peers/regular-pairs.mjs';
import * as windowRules from './peers/window-rules.mjs';

export const ours = { name: '`@standfirst/quotes`', read: (text, lang) => predictQuotes('', text, { lang }).quotes };

export const peers = [regularPairs, compromise, quoteParser, windowRules];
