import type { Figure, Media } from '@standfirst/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
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

test('where a file came from is said once, and how long a recording is', () => {
  expect(draw(file({ credit: 'Photograph: Ada Lund/Harbour Archive', source: 'Harbour Archive' }))).not.toContain(
    'Source:',
  );
  const html = draw(file({ kind: 'audio', url: '/tide.mp3', source: 'Harbour Archive', durationSeconds: 125 }));
  expect(html).toContain('Source: Harbour Archive · Length: 2:05');
});

test('a picture that tells nothing to those who cannot see it is a problem', () => {
  const onProblem = vi.fn();
  const media = (part: Partial<Media>) => ({ m1: { id: 'm1', kind: 'image', url: '/quay.jpg', ...part } }) as const;
  for (const part of [{ alt: 'A quay' }, { decorative: true }, {}])
    renderToStaticMarkup(
      <FigureView
        block={{ type: 'figure', id: 'f', media: ['m1'] }}
        article={{ media: media(part) }}
        onProblem={onProblem}
      />,
    );
  expect(onProblem).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'picture-without-words' }));
});
