import { inlineText, type Pullquote } from '@standfirst/core';
import type { ReactNode } from 'react';
import { classNames } from '../../root-view.js';
import type { RootProps } from '../designed-view.js';
import type { Drawing } from '../drawing.js';
import { opensWithMark } from '../opens-with-mark.js';
import { repeatsBody } from './repeats-body.js';

/**
 * Words repeated large. They are hidden from assistive technology only when they are proven to stand in the body, and
 * never when they hold a link; else they are announced with a label.
 */
export function drawPullquote(block: Pullquote, draw: Drawing, root: RootProps = {}): ReactNode {
  const { of, lang, dir, children, attribution } = block;
  const heard = repeatsBody(block, draw.body, draw.tables)
    ? { 'aria-hidden': true as const }
    : { role: 'note', 'aria-label': draw.words.pullquote };
  return (
    <aside
      lang={lang}
      dir={dir}
      {...heard}
      {...root}
      data-pullquote={of ?? ''}
      className={classNames('sf-pullquote', root.className)}
    >
      <p className={classNames('sf-pullquote-words', opensWithMark(inlineText(children)) ? 'sf-marked' : undefined)}>
        {draw.repeated(children)}
      </p>
      {attribution && (
        <p className="sf-attribution" data-attribution="">
          {draw.repeated(attribution)}
        </p>
      )}
    </aside>
  );
}
