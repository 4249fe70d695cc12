import { generateRssFeed, parseRssFeed } from 'feedsmith';

export const packages = ['feedsmith'];

const link = 'https://herald.example/';
const feedOf = (encoded) =>
  generateRssFeed({
    title: 'Fenmouth Herald',
    link,
    description: 'News of the harbour',
    items: [{ title: 'The bell', link: `${link}bell`, pubDate: new Date(2026, 2, 4), content: { encoded } }],
  });

export const conversions = [
  { from: 'rss', to: 'html', convert: (xml) => parseRssFeed(xml).items[0].content.encoded },
  { from: 'html', to: 'rss', convert: feedOf },
];
