// Portable Text as HTML: read into an article and written, beside @portabletext/react and @portabletext/to-html, which draw it as it is.
import { PortableText } from '@portabletext/react';
import { toHTML } from '@portabletext/to-html';
import { articleToHtml } from '@standfirst/core';
import { read, readValue } from '@standfirst/formats/portable-text';
import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { portableStory } from '../portable-story.mjs';
import { mustAgree } from '../html-checks.mjs';
import { race, ratio, spread, table, figure, median } from '../measuring.mjs';

// A quotation of several paragraphs is one block quote with us, so each of its blocks is a paragraph there.
const inReact = { block: { blockquote: ({ children }) => h('blockquote', null, h('p', null, children)) } };
const asText = { block: { blockquote: ({ children }) => `<blockquote><p>${children}</p></blockquote>` } };

export default function measure() {
  const sections = [];
  for (const times of [12, 120]) {
    const story = portableStory(times);
    const text = JSON.stringify(story);
    const contenders = {
      '@portabletext/react': () =>
        Buffer.from(renderToStaticMarkup(h(PortableText, { value: story, components: inReact }))),
      '@portabletext/to-html': () => Buffer.from(toHTML(story, { components: asText })),
      '`readValue`, then `articleToHtml`': () => Buffer.from(articleToHtml(readValue(story).article)),
    };
    const size = mustAgree(contenders);
    const fromText = {
      '@portabletext/react, from JSON': () =>
        Buffer.from(renderToStaticMarkup(h(PortableText, { value: JSON.parse(text), components: inReact }))),
      '`read` from JSON, then `articleToHtml`': () => Buffer.from(articleToHtml(read(text).article)),
    };
    mustAgree(fromText);
    const speeds = race({ ...contenders, ...fromText });
    const row = (name, peer) => [name, figure(median(speeds[name])), spread(ratio(speeds, name, peer))];
    const peerFromText = Object.keys(fromText)[0];
    sections.push(
      `${Math.round(size / 1000)} kB of HTML, ${story.length} blocks, the same elements from all:\n\n` +
        table(
          ['', 'per CPU second', '× @portabletext/react'],
          [
            ...Object.keys(contenders).map((name) => row(name, '@portabletext/react')),
            ...Object.keys(fromText).map((name) => row(name, peerFromText)),
          ],
        ),
    );
  }
  return {
    title: 'Portable Text as HTML',
    text: `Ours makes a typed article on the way, with every link checked and an id for each block. ${sections.join('\n\n')}`,
  };
}
