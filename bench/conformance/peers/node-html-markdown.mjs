import { NodeHtmlMarkdown } from 'node-html-markdown';

export const packages = ['node-html-markdown'];

export const conversions = [{ from: 'html', to: 'markdown', convert: (html) => NodeHtmlMarkdown.translate(html) }];
