import { agentName, shortId, type Agent, type Article } from '@standfirst/core';
import type { SpeakerKind } from '../found-quote.js';
import type { Language } from '../languages/language.js';

/** Gives every speaker a row, and the same row to the same name. */
export interface AgentTable {
  agents: Record<string, Agent>;
  /** The id of a speaker's row; nothing for a pronoun that stands for nobody known. */
  idOf(name: string, kind: SpeakerKind): string | undefined;
}

/** Begins with the agents that the article has. */
export function agentTable(article: Article, language: Language | undefined): AgentTable {
  const agents: Record<string, Agent> = { ...article.agents };
  const byName = new Map(Object.values(agents).map((agent) => [agentName(agent), agent.id]));
  const idOf = (name: string, kind: SpeakerKind) => {
    if (language?.words.pronouns.has(name.toLowerCase())) return undefined;
    const known = byName.get(name);
    if (known !== undefined) return known;
    const agent = newAgent(name, kind, freeId(`a-${shortId(name)}`, agents));
    agents[agent.id] = agent;
    byName.set(name, agent.id);
    return agent.id;
  };
  return { agents, idOf };
}

/** A person whom the article does not name ("The minister") is unnamed: a job is no name. */
function newAgent(name: string, kind: SpeakerKind, id: string): Agent {
  if (kind === 'organization' || kind === 'group') return { kind, id, name };
  const lastWord = name.split(/\s+/).at(-1) ?? '';
  return kind === 'person' && /^\p{L}*\p{Lu}/u.test(lastWord)
    ? { kind, id, name }
    : { kind: 'unnamed', id, label: name };
}

/** The id, or the next free one with a number behind it. */
export function freeId(base: string, taken: Readonly<Record<string, unknown>>): string {
  let id = base;
  for (let occurrence = 2; Object.hasOwn(taken, id); occurrence++) id = `${base}-${occurrence}`;
  return id;
}
