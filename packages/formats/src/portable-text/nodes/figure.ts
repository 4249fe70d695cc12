import type { Inline, Media } from '@standfirst/core';
import { defineNode } from '../node-kind.js';
import { mediaOf, mediaFields, MEDIA_FIELDS } from '../media/media-of.js';
import { isNode, isRecord, type PortableNode } from '../portable-node.js';
import { oneOf } from '../spans/annotations.js';

const LAYOUTS = ['single', 'pair', 'gallery'] as const;
const PROMINENCE = ['inline', 'wide', 'full', 'thumbnail'] as const;
const FILES = [
  'image',
  'video',
  'audio',
  'file',
  'imageWithCaption',
  'captionedImage',
  'imageBlock',
  'mainImage',
  'photo',
];

/** One picture is an `image` as Sanity has it, with its caption; several, or one with a layout, stand in a `figure`. */
export const figure = defineNode<'figure'>({
  block: 'figure',
  types: ['figure', 'gallery', 'imageGallery', ...FILES],
  fields: ['image', 'images', 'items', 'layout', 'caption', 'prominence', ...MEDIA_FIELDS],
  read(node, reading) {
    const several = [node['media'], node['images'], node['items']].find((list) => Array.isArray(list));
    const files = (several ? several.filter(isNode) : [node]).map(whole);
    const media = files.flatMap((file) => mediaOf(file, reading) ?? []);
    if (media.length < files.length || (!several && media.length === 0)) return undefined;
    const layout = oneOf(LAYOUTS, node['layout']);
    const prominence = oneOf(PROMINENCE, node['prominence']);
    const lines = (several ? [node, ...files] : files)
      .map(({ caption }) => caption)
      .filter((line) => line !== undefined && line !== null && line !== '');
    const cutline = lines.map((line) => reading.inlines(line));
    return {
      media,
      ...(layout && { layout }),
      ...(cutline.length > 0 && { cutline: cutline.reduce(withBreak) }),
      ...(prominence && { prominence }),
    };
  },
  write({ media, layout, cutline, prominence }, writing) {
    const rows: Readonly<Record<string, Media>> = writing.article.media ?? {};
    const files = media.map((id) => mediaFields(id, Object.hasOwn(rows, id) ? rows[id] : undefined));
    const around = { layout, caption: cutline && writing.words(cutline), prominence };
    const [only, ...others] = files;
    if (only && others.length === 0 && layout === undefined) return { ...only, ...around };
    return { media: files.map((file, index) => ({ ...file, _key: `f${index + 1}` })), ...around };
  },
});

/** A picture that stands in a node of an editor's own, with what this says of it. */
const whole = (node: PortableNode): PortableNode =>
  isRecord(node['image']) ? { ...node['image'], ...node, _type: 'image' } : node;

/** The captions of several pictures stand below each other. */
const withBreak = (all: Inline[], line: Inline[]): Inline[] => [...all, { type: 'break' }, ...line];
