import type { en } from './en.js';

/** The words of the article's views by key. A translation is an object of this type; `{ ...en, by: 'From' }` changes one. */
export type Words = typeof en;
