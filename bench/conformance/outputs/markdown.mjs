import createParser from 'markdown-it';
import { linesOfHtml } from './html.mjs';

const parser = createParser({ html: true });

/** The lines of a Markdown file as its readers are shown it, without front matter. */
export const linesOfMarkdown = (markdown) => linesOfHtml(parser.render(markdown.replace(/^---\n[^]*?\n---\n/, '')));
