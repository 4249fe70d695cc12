import { inlineText, type Aside } from '@standfirst/core';
import type { ReactNode } from 'react';
import { wordsLanguage } from '../../article/words-language.js';
import { classNames } from '../../root-view.js';
import type { RootProps } from '../designed-view.js';
import type { Drawing } from '../drawing.js';

/**
 * Something beside the story, under its own name or that of its role: a reader must see that a note is the desk's, or that
 * an interest is declared, where nobody gave it a title.
 */
export function drawAside({ role, title, lang, dir, children }: Aside, draw: Drawing, root: RootProps = {}): ReactNode {
  const name = draw.words.asides[role];
  const speaksForTheDesk = role === 'editor-note' || role === 'disclosure';
  return (
    <aside
      lang={lang}
      dir={dir}
      aria-label={title ? inlineText(title) : name}
      {...root}
      data-role={role}
      className={classNames('sf-aside', root.className)}
    >
      {title && <p data-title="">{draw.inlines(title)}</p>}
      {!title && speaksForTheDesk && (
        <p className="sf-furniture" lang={wordsLanguage(draw)}>
          {name}
        </p>
      )}
      {draw.blocks(children)}
    </aside>
  );
}
