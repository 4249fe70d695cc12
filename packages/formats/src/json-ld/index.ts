import type { Format } from '../format.js';
import { write } from './write.js';

export { write };

/** What search engines read in a page about its article (https://schema.org/NewsArticle). */
export const format: Format = { name: 'json-ld', title: 'JSON-LD of schema.org', extensions: ['jsonld'], write };
