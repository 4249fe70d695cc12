import { SaxesParser } from 'saxes';
import { linesOfHtml } from './html.mjs';

const CONTENT = 'http://purl.org/rss/1.0/modules/content/';

/** The lines of the story in a feed, as its readers are shown the HTML inside. */
export function linesOfRss(xml) {
  const parser = new SaxesParser({ xmlns: true });
  let html = '';
  let words;
  const add = (text) => (words = words === undefined ? undefined : words + text);
  const isStory = ({ local, uri }) => local === 'encoded' && uri === CONTENT;
  parser.on('opentag', (tag) => isStory(tag) && (words = ''));
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', (tag) => {
    if (isStory(tag)) [html, words] = [html + words, undefined];
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return linesOfHtml(html);
}
