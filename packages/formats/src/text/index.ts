import type { Format } from '../format.js';
import { detect } from './detect.js';
import { read } from './read.js';
import { write } from './write.js';

export { read, write };
export type { TextOptions } from './write.js';

/** The text of a page, as it is copied or saved. */
export const format: Format = { name: 'text', title: 'Plain text', extensions: ['txt', 'text'], detect, read, write };
