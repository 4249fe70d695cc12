import { agentName, safeUrl, type Agent } from '@standfirst/core';
import type { JsonLdNode } from './json-ld-node.js';

/** A person or organization; nobody for a speaker whom the article does not name. */
export function agentNode(agent: Agent | undefined): JsonLdNode | undefined {
  if (!agent || agent.kind === 'unnamed') return undefined;
  const name = agentName(agent);
  if (agent.kind === 'group') return { '@type': 'Organization', name };
  const addresses = { url: safeUrl(agent.url, 'website') ?? undefined, sameAs: safeAddresses(agent.sameAs) };
  if (agent.kind === 'person') return { '@type': 'Person', name, jobTitle: agent.jobTitle, ...addresses };
  return { '@type': 'Organization', name, description: agent.description, ...addresses };
}

function safeAddresses(addresses: readonly string[] = []): string[] | undefined {
  const safe = addresses.flatMap((address) => safeUrl(address, 'website') ?? []);
  return safe.length > 0 ? safe : undefined;
}
