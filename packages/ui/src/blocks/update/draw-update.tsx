import { agentName, fragmentTo, type Update } from '@standfirst/core';
import type { ReactNode } from 'react';
import { wordsLanguage } from '../../article/words-language.js';
import { dateView } from '../../date/date-view.js';
import { classNames } from '../../root-view.js';
import type { RootProps } from '../designed-view.js';
import type { Drawing } from '../drawing.js';

/** One entry of a live article, its time a link to itself. */
export function drawUpdate(block: Update, draw: Drawing, root: RootProps = {}): ReactNode {
  const { id, published, modified, headline, contributors = [], key, pinned, lang, dir, children } = block;
  const { agents = {} } = draw.tables;
  const names = contributors
    .flatMap(({ agent }) => (Object.hasOwn(agents, agent) ? (agents[agent] ?? []) : []))
    .map(agentName);
  const facts = {
    'data-update': published,
    'data-modified': modified,
    'data-key': key === false ? 'false' : key && '',
    'data-pinned': pinned === false ? 'false' : pinned && '',
  };
  const anchor = draw.write.anchor(id);
  const flags = [key && draw.words.keyEvent, pinned && draw.words.pinned].filter(Boolean).join(' · ');
  return (
    <article id={anchor} lang={lang} dir={dir} {...root} {...facts} className={classNames('sf-update', root.className)}>
      <p className="sf-update-time" data-time="">
        <a href={fragmentTo(anchor)}>{dateView(published, draw)}</a>
        {flags && (
          <span className="sf-furniture" lang={wordsLanguage(draw)}>
            {' '}
            {flags}
          </span>
        )}
        {modified && modified !== published && (
          <span className="sf-furniture sf-update-modified">
            {' '}
            <span lang={wordsLanguage(draw)}>{draw.words.updated}</span> {dateView(modified, draw)}
          </span>
        )}
      </p>
      {headline && (
        <h3 data-headline="" aria-level={hasSections(draw) ? undefined : 2}>
          {draw.inlines(headline)}
        </h3>
      )}
      {names.length > 0 && (
        <p className="sf-update-byline" data-byline="">
          {names.join(', ')}
        </p>
      )}
      {draw.blocks(children)}
    </article>
  );
}

/** Where no section stands between the headline and the entry, the entry's own is of the second level. */
const hasSections = ({ body }: Drawing): boolean => body.some((block) => block.type === 'heading' && block.level === 2);
