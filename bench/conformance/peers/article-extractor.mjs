import { extractFromHtml } from '@extractus/article-extractor';

export const packages = ['@extractus/article-extractor'];

export const conversions = [
  {
    from: 'page',
    to: 'html',
    convert: async (html) => (await extractFromHtml(html, 'https://herald.example/bell'))?.content,
  },
];
