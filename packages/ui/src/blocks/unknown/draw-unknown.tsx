import type { Unknown } from '@standfirst/core';
import type { ReactNode } from 'react';
import { classNames } from '../../root-view.js';
import type { RootProps } from '../designed-view.js';
import type { Drawing } from '../drawing.js';

/** The fallback of a block that nobody knows, else nothing; in a workshop a box that says what is missing and where. */
export function drawUnknown(
  { originalType, fallback, lang, dir }: Unknown,
  draw: Drawing,
  root: RootProps = {},
): ReactNode {
  if (fallback?.length) {
    return (
      <div lang={lang} dir={dir} {...root} data-unknown={originalType}>
        {draw.blocks(fallback)}
      </div>
    );
  }
  return draw.develop ? unknownBox(originalType, draw, root) : null;
}

/** What a workshop shows in place of a block. */
export const unknownBox = (type: string, draw: Drawing, root: RootProps = {}): ReactNode => (
  <p {...root} className={classNames('sf-unknown', root.className)}>
    {draw.words.unknown(type, draw.path())}
  </p>
);
