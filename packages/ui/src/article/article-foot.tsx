import { agentName, type Article } from '@standfirst/core';
import type { ReactNode } from 'react';
import type { Drawing } from '../blocks/drawing.js';
import { linked } from './linked.js';
import { wordsLanguage } from './words-language.js';

/** What stands under the text: credits, the part of machines, subjects, other stories, the way to the discussion. */
export function articleFoot(article: Article, draw: Drawing): ReactNode {
  const lang = wordsLanguage(draw);
  const { words } = draw;
  const rows = [credits(article, draw), machines(article, draw), subjects(article, draw)].filter(Boolean);
  const { related = [], discussion } = article;
  if (rows.length === 0 && related.length === 0 && discussion?.state !== 'open') return null;
  return (
    <footer className="sf-article-foot">
      {rows}
      {related.length > 0 && (
        <nav className="sf-article-related" aria-label={words.related}>
          <p className="sf-furniture" lang={lang}>
            {words.related}
          </p>
          <ul>
            {related.map(({ url, title }) => (
              <li key={url}>{linked(title, url)}</li>
            ))}
          </ul>
        </nav>
      )}
      {discussion?.state === 'open' && (
        <p className="sf-article-respond" lang={lang}>
          {linked(words.respond, discussion.url ?? '#respond')}
        </p>
      )}
    </footer>
  );
}

function credits({ contributions = [], agents = {} }: Article, { words }: Drawing): ReactNode {
  const known = contributions.flatMap(({ agent, role }) => {
    const who = Object.hasOwn(agents, agent) ? agents[agent] : undefined;
    return who
      ? [
          {
            name: agentName(who),
            role: Object.hasOwn(words.roles, role) ? words.roles[role as keyof typeof words.roles] : role,
          },
        ]
      : [];
  });
  if (known.length === 0) return null;
  return (
    <p key="credits" className="sf-furniture">
      {known.map(({ name, role }) => `${role}: ${name}`).join(' · ')}
    </p>
  );
}

function machines({ ai = [] }: Article, { words }: Drawing): ReactNode {
  if (ai.length === 0) return null;
  return (
    <p key="ai" className="sf-furniture">
      {ai.map(({ name, role }) => words.machine(name, role)).join('. ')}
    </p>
  );
}

function subjects({ tags = [] }: Article, { words }: Drawing): ReactNode {
  if (tags.length === 0) return null;
  return (
    <p key="tags" className="sf-furniture">
      {words.subjects}: {tags.map(({ name }) => name).join(', ')}
    </p>
  );
}
