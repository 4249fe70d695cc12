import { safeUrl, stringBuilder, type Figure, type Media } from '@standfirst/core';
import { blockText } from '../block-text.js';
import type { BlockWriter, Writing } from '../writing.js';

const { element, text } = stringBuilder;
const ALIGN: Readonly<Record<string, 'wide' | 'full' | undefined>> = { wide: 'wide', full: 'full' };

/** One file as the block of its sort, several pictures as a gallery, anything else as a box of such blocks. */
export const figure: BlockWriter<Figure> = (block, writing) => {
  const files = block.media.flatMap((id) => {
    const file = writing.article.media?.[id];
    return file && safeUrl(file.url, 'media') ? [file] : [];
  });
  const [only, ...more] = files;
  if (!only) return writing.hidden(block);
  const align = ALIGN[block.prominence ?? ''];
  if (more.length === 0) {
    const { name, html } = fileHtml(only, captionHtml(block, files, writing), align);
    return writing.leaf(block, name, { align }, html);
  }
  const inside = files.map((file) => {
    const { name, html } = fileHtml(file, '', undefined);
    return blockText(name, {}, html);
  });
  if (files.some(({ kind }) => kind !== 'image')) return mixed(block, files, inside, writing);
  const className = [
    'wp-block-gallery',
    ...(align ? [`align${align}`] : []),
    'has-nested-images columns-default is-cropped',
  ].join(' ');
  const caption = captionHtml(block, files, writing, 'blocks-gallery-caption wp-element-caption');
  const html = element('figure', { className, children: inside.join('\n\n') + caption });
  return writing.leaf(block, 'core/gallery', { linkTo: 'none', align }, html);
};

function mixed(block: Figure, files: readonly Media[], inside: readonly string[], writing: Writing): string {
  const words = captionWords(block, files, writing);
  const caption = words === '' ? [] : [blockText('core/paragraph', {}, element('p', { children: words }))];
  const html = element('div', { className: 'wp-block-group', children: [...inside, ...caption].join('\n\n') });
  return writing.leaf(block, 'core/group', {}, html);
}

function fileHtml(file: Media, caption: string, align: string | undefined): { name: string; html: string } {
  const { kind, url, alt, decorative } = file;
  const src = safeUrl(url, 'media') ?? undefined; // asked for before
  const shown =
    kind === 'image'
      ? element('img', { src, alt: decorative ? '' : (alt ?? '') })
      : element(kind, { controls: true, src });
  const className = `wp-block-${kind}${align ? ` align${align}` : ''}`;
  return { name: `core/${kind}`, html: element('figure', { className, children: shown + caption }) };
}

function captionHtml(
  block: Figure,
  files: readonly Media[],
  writing: Writing,
  className = 'wp-element-caption',
): string {
  const words = captionWords(block, files, writing);
  return words === '' ? '' : element('figcaption', { className, children: words });
}

/** The cutline, and behind it who made the files. */
function captionWords({ cutline = [] }: Figure, files: readonly Media[], { inlines }: Writing): string {
  const names = new Set(files.flatMap(({ credit }) => credit ?? []));
  const credits = [...names].map((name) => element('small', { children: text(name) }));
  return [...(cutline.length > 0 ? [inlines(cutline)] : []), ...credits].join(' ');
}
