import type { Figure, Media } from '@standfirst/core';
import type { ReactNode } from 'react';
import { classNames } from '../../root-view.js';
import type { RootProps } from '../designed-view.js';
import type { Drawing } from '../drawing.js';
import { drawMedia } from './draw-media.js';
import { mediaNotes } from './media-notes.js';

/** Pictures, films or sound with their cutline and credits. A `fetchPriority` of the root is handed to the lead's picture. */
export function drawFigure(block: Figure, draw: Drawing, root: RootProps = {}): ReactNode {
  return drawFigureOf(block, draw, { lead: false, root });
}

/** `lead`: the picture that heads the page is fetched at once, all others when they come near. */
export function drawFigureOf(
  block: Figure,
  draw: Drawing,
  { lead, root = {} }: { lead: boolean; root?: RootProps },
): ReactNode {
  const { layout, prominence, cutline, lang, dir } = block;
  const files = block.media.flatMap((id): Media[] => own(draw.tables.media, id));
  // One person's pictures side by side are credited once.
  const names = new Set(files.flatMap(({ credit }) => credit ?? []));
  const credits = [...names].map((credit) => <small key={credit}>{credit}</small>);
  const notes = files.flatMap((file) => mediaNotes(file, draw.words));
  for (const { kind, id, alt, decorative } of files)
    if (kind === 'image' && !decorative && !alt)
      draw.onProblem?.({ code: 'picture-without-words', path: draw.path(), message: wordless(id) });
  const facts = { 'data-media': block.media.join(' '), 'data-layout': layout, 'data-prominence': prominence };
  const count = files.length > 1 ? `sf-figure-${layout ?? 'gallery'}` : undefined;
  return (
    <figure
      lang={lang}
      dir={dir}
      {...root}
      {...facts}
      className={classNames('sf-figure', lead ? 'sf-figure-lead' : undefined, root.className)}
    >
      <div className={classNames('sf-figure-files', count)}>{files.map((file) => drawMedia(file, lead))}</div>
      {(cutline || credits.length > 0) && (
        <figcaption className="sf-figure-caption">
          {cutline && draw.inlines(cutline)}
          {credits}
          {notes}
        </figcaption>
      )}
      {!cutline && credits.length === 0 && notes}
    </figure>
  );
}

const own = (media: Drawing['tables']['media'], id: string): Media[] => {
  const file = media && Object.hasOwn(media, id) ? media[id] : undefined;
  return file ? [file] : [];
};

/** For whoever runs the page. */
const wordless = (id: string) =>
  `The picture "${id}" has no text alternative. Readers who cannot see it are told nothing of it. Give it \`alt\`, or say that it is \`decorative\`.`;
