import Parser from 'rss-parser';

export const packages = ['rss-parser'];

export const conversions = [
  {
    from: 'rss',
    to: 'html',
    convert: async (xml) => (await new Parser().parseString(xml)).items[0]['content:encoded'],
  },
];
