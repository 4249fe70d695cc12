import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

export const packages = ['@mozilla/readability', 'jsdom'];

export const conversions = [
  {
    from: 'page',
    to: 'html',
    convert: (html) =>
      new Readability(new JSDOM(html, { url: 'https://herald.example/bell' }).window.document).parse()?.content,
  },
];
