import * as v from 'valibot';
import { idSchema } from '../id/id.js';

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const mediaSchema = v.object({
  /** Its key in the article's `media`. */
  id: idSchema,
  kind: v.picklist(['image', 'video', 'audio']),
  /** The file; checked by `safeUrl` each time it is drawn. */
  url: v.string(),
  /** In pixels of the file. */
  width: v.exactOptional(pixels),
  /** In pixels of the file. */
  height: v.exactOptional(pixels),
  durationSeconds: v.exactOptional(v.pipe(v.number(), v.minValue(0))),
  /** What a reader who cannot see the picture needs to know (https://www.w3.org/WAI/tutorials/images/). */
  alt: v.exactOptional(v.string()),
  /** The picture says nothing that the text does not; it is drawn with an empty text alternative. */
  decorative: v.exactOptional(v.boolean()),
  /** Who made it, as printed: "Photograph: Ada Lund". */
  credit: v.exactOptional(v.string()),
  rights: v.exactOptional(v.string()),
  /** Where it came from: an agency, an archive. */
  source: v.exactOptional(v.string()),
  /** The point that a crop must keep, as shares of width and height from the upper left, 0 to 1. */
  focalPoint: v.exactOptional(v.object({ x: share, y: share })),
  transcriptUrl: v.exactOptional(v.string()),
  captionsUrl: v.exactOptional(v.string()),
  /** How it was made, a term of https://cv.iptc.org/newscodes/digitalsourcetype/. */
  digitalSourceType: v.exactOptional(v.string()),
});

/** A picture, film or sound file and what is known of it. */
export interface Media extends v.InferOutput<typeof mediaSchema> {}
