import { inlineText, leadsSomewhere, pullquoteStanding, type Pullquote } from '@standfirst/core';
import type { ReactNode } from 'react';
import { classNames } from '../../root-view.js';
import type { RootProps } from '../designed-view.js';
import type { Drawing } from '../drawing.js';
import { opensWithMark } from '../opens-with-mark.js';

/**
 * Words repeated large. They are hidden from assistive technology only when they are proven to stand in the body, and
 * never when they hold a link; else they are announced with a label. Words that no longer stand there are a problem.
 */
export function drawPullquote(block: Pullquote, draw: Drawing, root: RootProps = {}): ReactNode {
  const { of, lang, dir, children, attribution } = block;
  const standing = pullquoteStanding(block, draw.body, draw.tables);
  const astray = standing === 'not-found';
  if (astray) draw.onProblem?.({ code: 'pull-quote-words-not-found', path: draw.path(), message: ASTRAY });
  const heard =
    standing === 'stands' && !leadsSomewhere(block)
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
      {astray && draw.develop && <p className="sf-furniture sf-unknown">{draw.words.pullquoteAstray}</p>}
    </aside>
  );
}

/** For whoever runs the page; readers are told nothing. */
const ASTRAY =
  'The words of this pull quote are not found in what it says to repeat. It is read aloud as if it were new. Change its words, or the `of` that binds it.';
