import type { Element } from 'hast';
import * as v from 'valibot';
import { attribute, childElements, childNamed, words } from '../../html/element.js';
import type { HtmlReader } from '../../html/html-reader.js';
import { idSchema } from '../../id/id.js';
import { inlinesSchema } from '../../inlines/any-inline.js';
import { mediaFrom, mediaHtml } from '../../media/media-html.js';
import { blockBase } from '../block-base.js';
import { defineBlock } from '../define-block.js';

const layout = v.picklist(['single', 'pair', 'gallery']);
const prominence = v.picklist(['inline', 'wide', 'full', 'thumbnail']);

export const figureSchema = v.object({
  type: v.literal('figure'),
  /** The files, in order; keys of `media`. */
  media: v.array(idSchema),
  /** How several files stand together. Default: `single` for one, `gallery` for more. */
  layout: v.exactOptional(layout),
  /** The caption. */
  cutline: v.exactOptional(inlinesSchema),
  /** How much room the desk gives it. Default: `inline`, the width of the text. */
  prominence: v.exactOptional(prominence),
  ...blockBase,
});

/** Pictures, films or sound with a cutline. */
export interface Figure extends v.InferOutput<typeof figureSchema> {}

export const figure = defineBlock<Figure>({
  type: 'figure',
  schema: figureSchema,
  holds: { cutline: 'inlines' },
  textSeparator: null,
  examples: [
    { type: 'figure', id: 'f1', media: ['m1'], cutline: [{ type: 'text', value: 'The quay at low water.' }] },
    { type: 'figure', id: 'f2', media: ['m1', 'm2'], layout: 'pair', prominence: 'wide' },
  ],
  toHtml(block, write) {
    const files = block.media.flatMap((id) => write.tables.media?.[id] ?? []);
    const names = new Set(files.flatMap(({ credit }) => credit ?? []));
    const credits = [...names].map((name) => write.element('small', { children: write.text(name) }));
    // With a blank between: where no style parts them, two sentences would run into one another.
    const caption = [...(block.cutline?.length ? [write.inlines(block.cutline)] : []), ...credits].flatMap(
      (part, index) => (index === 0 ? [part] : [write.text(' '), part]),
    );
    const parts = files.map((file) => mediaHtml(file, write));
    if (caption.length > 0) parts.push(write.element('figcaption', { children: write.join(caption) }));
    const { layout: wanted, prominence: room, lang, dir } = block;
    return write.element('figure', {
      'data-media': block.media.join(' '),
      'data-layout': wanted,
      'data-prominence': room,
      lang,
      dir,
      children: write.join(parts),
    });
  },
  fromHtml(found, read) {
    const files = found.tagName === 'figure' ? mediaIn(found) : mediaFrom(found) ? [found] : [];
    if (files.length === 0) return undefined;
    const caption = childNamed(found, 'figcaption');
    const credit = caption && childNamed(caption, 'small');
    const printed = credit
      ? read
          .inlines(credit)
          .map((inline) => (inline.type === 'text' ? inline.value : ''))
          .join('')
      : undefined;
    const cutline = caption && read.inlines({ children: caption.children.filter((child) => child !== credit) });
    const wanted = { layout: attribute(found, 'dataLayout'), prominence: attribute(found, 'dataProminence') };
    return {
      type: 'figure',
      id: '',
      media: mediaIds(found, files, printed, read),
      ...(v.is(layout, wanted.layout) && { layout: wanted.layout }),
      ...(cutline && cutline.length > 0 && { cutline }),
      ...(v.is(prominence, wanted.prominence) && { prominence: wanted.prominence }),
    };
  },
});

/** The files as rows of the table, under the names that the figure gives them where it names them all. */
function mediaIds(found: Element, files: readonly Element[], credit: string | undefined, read: HtmlReader): string[] {
  const named = words(found, 'dataMedia').filter((id) => v.is(idSchema, id));
  return files.flatMap((file, index) => {
    const media = mediaFrom(file);
    const id = named.length === files.length ? named[index] : undefined;
    return media ? [read.addMedia({ ...media, ...(credit && { credit }) }, id)] : [];
  });
}

/** The files of a figure, wrapped in links and boxes or not. */
const mediaIn = (found: Element): Element[] =>
  childElements(found).flatMap((child) =>
    child.tagName === 'figcaption' ? [] : mediaFrom(child) ? [child] : mediaIn(child),
  );
