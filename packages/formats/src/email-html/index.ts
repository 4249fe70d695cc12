import type { Format } from '../format.js';
import { write } from './write.js';

export { write };
export type { EmailOptions } from './write.js';

/** One article as a mail, in the HTML that mail clients keep. */
export const format: Format = { name: 'email-html', title: 'HTML for e-mail', extensions: ['html'], write };
