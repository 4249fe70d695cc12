import { marked } from 'marked';

export const packages = ['marked'];

export const conversions = [{ from: 'markdown', to: 'html', convert: (markdown) => marked.parse(markdown) }];
