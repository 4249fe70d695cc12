import { blocksText, fragmentTo, inlineText, type Block, type Update } from '@standfirst/core';
import type { ReactNode } from 'react';
import type { Drawing } from '../blocks/drawing.js';
import { dateView } from '../date/date-view.js';
import { openingWords } from '../quote/opening-words.js';
import { wordsLanguage } from './words-language.js';

/** The key events of a live article in the order of its entries, each a link to its entry. */
export function keyEventsView(body: readonly Block[], draw: Drawing): ReactNode {
  const events = body.filter((block): block is Update => block.type === 'update' && block.key === true);
  if (events.length === 0) return null;
  const title = draw.write.anchor('key-events');
  return (
    <nav className="sf-key-events" aria-labelledby={title}>
      <h2 id={title} lang={wordsLanguage(draw)}>
        {draw.words.keyEvents}
      </h2>
      <ol>
        {events.map(({ id, published, headline, children, lang, dir }) => (
          <li key={id}>
            {dateView(published, draw)}{' '}
            <a href={fragmentTo(draw.write.anchor(id))} lang={lang} dir={dir}>
              {headline ? inlineText(headline) : openingWords(blocksText(children, ' '))}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The entries that are pinned stand before all others, both in their own order; what stands before the first entry stays there. */
export function pinnedFirst(body: readonly Block[]): { before: readonly Block[]; entries: readonly Block[] } {
  const first = body.findIndex(({ type }) => type === 'update');
  if (first === -1) return { before: body, entries: [] };
  const entries = body.slice(first);
  const isPinned = (block: Block) => block.type === 'update' && block.pinned === true;
  return {
    before: body.slice(0, first),
    entries: [...entries.filter(isPinned), ...entries.filter((block) => !isPinned(block))],
  };
}
