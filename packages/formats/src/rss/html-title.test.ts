import { inlineText, parseArticle } from '@standfirst/core';
import { expect, test } from 'vitest';
import { read, write } from './index.js';

const titled = (title: string) =>
  inlineText(read(`<rss version="2.0"><channel><item><title>${title}</title></item></channel></rss>`).article.headline);

test('a title is plain text, but for references and elements that others have escaped as for a description', () => {
  const titles = {
    'AT&amp;T sails again': 'AT&T sails again',
    'AT&#038;T sails again': 'AT&T sails again',
    'AT&amp;amp;T sails again': 'AT&T sails again',
    '<![CDATA[AT&amp;T sails again]]>': 'AT&T sails again',
    'The ferry&amp;#8217;s return': 'The ferry’s return',
    'A &lt;em class="x"&gt;slow&lt;/em&gt; tide': 'A slow tide',
    'Rope&lt;br /&gt;and rudder': 'Rope\nand rudder',
    'The &lt;b&gt; tag': 'The <b> tag',
    'Never close &lt;/b&gt; before &lt;b&gt;': 'Never close </b> before <b>',
    'If a &lt; b &amp; b > c': 'If a < b & b > c',
    'R&amp;D; and salt': 'R&D; and salt',
  };
  for (const [written, meant] of Object.entries(titles)) expect(titled(written), written).toBe(meant);
});

test('a title of our own is plain words, and comes back whole', () => {
  const titles = [
    'What &amp; is for',
    'A <b>bold</b> tag',
    'The <b> tag',
    'AT&T',
    '&amp;lt;',
    '&#8217; or ’',
    'a<br>b',
    'Pier',
  ];
  for (const headline of titles) {
    const { output } = write(parseArticle({ type: 'article', schemaVersion: 1, lang: 'en', headline, body: [] }));
    expect(inlineText(read(output).article.headline)).toBe(headline);
    const plain = headline.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;').replaceAll('>', '&gt;');
    expect(output.split('<item>')[1]).toContain(`<title>${plain}</title>`);
  }
});
