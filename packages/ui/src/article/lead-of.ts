import type { Article, Block, Figure } from '@standfirst/core';

/**
 * What leads the page, and the body without it: the block that `leadMedia` names, the figure of the body that shows the
 * file that it names, or a figure made for that file alone.
 */
export function leadOf({ leadMedia, media = {}, body }: Article): { lead?: Block; body: readonly Block[] } {
  if (leadMedia === undefined) return { body };
  const lead =
    body.find(({ id }) => id === leadMedia) ??
    body.find((block) => block.type === 'figure' && block.media.includes(leadMedia));
  if (lead) return { lead, body: body.filter((block) => block !== lead) };
  return Object.hasOwn(media, leadMedia) ? { lead: loneFigure(leadMedia), body } : { body };
}

const loneFigure = (file: string): Figure => ({ type: 'figure', id: `lead-${file}`, media: [file] });
