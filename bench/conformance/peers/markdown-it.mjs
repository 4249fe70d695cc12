import markdownIt from 'markdown-it';

export const packages = ['markdown-it'];

export const conversions = [{ from: 'markdown', to: 'html', convert: (markdown) => markdownIt().render(markdown) }];
