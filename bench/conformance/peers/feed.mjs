import { Feed } from 'feed';

export const packages = ['feed'];

const link = 'https://herald.example/';

export const conversions = [
  {
    from: 'html',
    to: 'rss',
    convert: (content) => {
      const feed = new Feed({ title: 'Fenmouth Herald', description: 'News of the harbour', id: link, link });
      feed.addItem({ title: 'The bell', id: `${link}bell`, link: `${link}bell`, content, date: new Date(2026, 2, 4) });
      return feed.rss2();
    },
  },
];
