import { parseRssFeed } from 'feedsmith';

export const packages = ['feedsmith'];

export const conversions = [{ from: 'rss', to: 'html', convert: (xml) => parseRssFeed(xml).items[0].content.encoded }];
