import type { Figure, Media } from '@standfirst/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { textOf } from '../../testing/article-of.js';
import { FigureView } from './figure-view.js';

const file = (part: Partial<Media> = {}): Media => ({
  id: 'm1',
  kind: 'image',
  url: '/quay.jpg',
  width: 1200,
  height: 800,
  alt: 'A quay',
  ...part,
});
const draw = (media: Media, block: Partial<Figure> = {}) =>
  renderToStaticMarkup(
    <FigureView block={{ type: 'figure', id: 'f', media: ['m1'], ...block }} article={{ media: { m1: media } }} />,
  );

test('a picture has its size, its words and is fetched when it comes near', () => {
  expect(draw(file())).toContain(
    '<img src="/quay.jpg" alt="A quay" width="1200" height="800" loading="lazy" decoding="async"/>',
  );
});

test('a decorative picture has an empty text alternative', () => {
  expect(draw(file({ decorative: true }))).toContain('alt=""');
});

test('the point that a crop keeps is an attribute, never a style', () => {
  const html = draw(file({ focalPoint: { x: 0.7, y: 0 } }));
  expect(html).toContain('data-focus-x="75" data-focus-y="0"');
  expect(html).not.toContain('style=');
});

test('sound and film load nothing before they are played, and bring their captions', () => {
  const html = draw(file({ kind: 'video', url: '/tide.mp4', captionsUrl: '/tide.vtt', transcriptUrl: '/tide.txt' }));
  expect(html).toContain('preload="none"');
  expect(html).toContain('<track kind="captions" src="/tide.vtt"/>');
  expect(html).toContain('<a href="/tide.txt">Read the transcript</a>');
});

test('a picture made by a machine is called one', () => {
  expect(
    draw(file({ digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia' })),
  ).toContain('made by a machine');
});

test('cutline and credits share the caption; a file whose address fails the policy is not drawn', () => {
  const html = draw(file({ url: 'javascript:alert(1)', credit: 'Photograph: Ada Lund' }), {
    cutline: [textOf('Low water.')],
  });
  expect(html).toContain('Low water.<small>Photograph: Ada Lund</small>');
  expect(html).not.toContain('<img');
});
