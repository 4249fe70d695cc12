import { annotateQuotes } from '@standfirst/quotes';
import { read } from '@standfirst/formats/text';

const page = `The ferry is back

“We never saw it coming,” said Ada Lund, the harbour master. “The boats are fine,” she added.

It left the quay at half past nine with forty people and a piano on board, and nobody was late.`;

/** The article of this site: plain text, read, with its quotations found. */
export const story = annotateQuotes(read(page, { lang: 'en' }).article);
