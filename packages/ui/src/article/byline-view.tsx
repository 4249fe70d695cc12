import { agentName, type Agent, type Article } from '@standfirst/core';
import { Fragment, type ReactNode } from 'react';
import type { Drawing } from '../blocks/drawing.js';
import { linked } from './linked.js';
import { wordsLanguage } from './words-language.js';

/**
 * The byline as printed, names linked where an agent has a page. One that names agents alone, without a word between
 * them, gets "By" and the joining of its language.
 */
export function bylineView({ byline = [], agents = {} }: Article, draw: Drawing): ReactNode {
  const parts = byline.flatMap((part) => {
    if (!('agent' in part)) return [{ text: part.text, url: undefined }];
    const agent = Object.hasOwn(agents, part.agent) ? agents[part.agent] : undefined;
    const text = part.text ?? (agent && agentName(agent));
    return text === undefined ? [] : [{ text, url: agent && pageOf(agent) }];
  });
  if (parts.length === 0) return null;
  const names = parts.map(({ text, url }, index) => <Fragment key={index}>{linked(text, url, 'author')}</Fragment>);
  const printed = byline.some((part) => !('agent' in part));
  return (
    <p className="sf-article-byline">
      {!printed && <span lang={wordsLanguage(draw)}>{draw.words.by} </span>}
      {printed ? names : joined(names, draw.words.lang)}
    </p>
  );
}

const pageOf = (agent: Agent) => ('url' in agent ? agent.url : undefined);

/** "A, B and C" as the language writes it, each name an element. */
function joined(names: readonly ReactNode[], lang: string): ReactNode[] {
  if (names.length === 1) return [...names];
  const parts = new Intl.ListFormat(lang, { type: 'conjunction' }).formatToParts(
    names.map((_, index) => String(index)),
  );
  return parts.map(({ type, value }) => (type === 'element' ? names[Number(value)] : value));
}
