import { htmlToPortableText } from '@portabletext/html';
import { JSDOM } from 'jsdom';

export const packages = ['@portabletext/html', 'jsdom'];

const parseHtml = (html) => new JSDOM(html).window.document;

export const conversions = [
  { from: 'html', to: 'portable-text', convert: (html) => htmlToPortableText(html, { parseHtml }) },
];
