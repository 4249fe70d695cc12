import { convert } from 'html-to-text';

export const packages = ['html-to-text'];

export const conversions = [{ from: 'html', to: 'text', convert: (html) => convert(html, { wordwrap: 130 }) }];
