import { blocksText, safeUrl, type Blockquote } from '@standfirst/core';
import type { ReactNode } from 'react';
import { classNames } from '../../root-view.js';
import type { RootProps } from '../designed-view.js';
import type { Drawing } from '../drawing.js';
import { opensWithMark } from '../opens-with-mark.js';

/** Words set apart, and under them, outside the quotation, whose they are. A guessed speaker is named on request only. */
export function drawBlockquote(
  { quote, cite, lang, dir, children }: Blockquote,
  draw: Drawing,
  root: RootProps = {},
): ReactNode {
  const facts = quote === undefined ? undefined : draw.quotation(quote);
  const quotation = {
    id: quote && draw.write.quoteAnchor(quote),
    'data-quote': quote,
    'data-sf-pieces': facts?.pieces,
    'data-sf-by': facts?.by,
    cite: (cite !== undefined && safeUrl(cite, 'link')) || undefined,
    lang,
    dir,
  };
  const said = draw.blocks(children);
  const marked = opensWithMark(blocksText(children)) ? 'sf-marked' : undefined;
  if (!facts || facts.attribution.length === 0 || (facts.guessed && !draw.showInferred)) {
    return (
      <blockquote {...root} {...quotation} className={classNames('sf-blockquote', marked, root.className)}>
        {said}
      </blockquote>
    );
  }
  return (
    <div {...root} className={classNames('sf-blockquote-frame', root.className)}>
      <blockquote {...quotation} className={classNames('sf-blockquote', marked)}>
        {said}
      </blockquote>
      <p className="sf-attribution" data-attribution={quote}>
        {facts.guessed && <span className="sf-furniture">{draw.words.inferred} </span>}
        {draw.inlines(facts.attribution)}
      </p>
    </div>
  );
}
