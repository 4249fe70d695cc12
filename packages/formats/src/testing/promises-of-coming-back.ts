import {
  blockDefinition,
  everyBlock,
  everyInline,
  inlineDefinition,
  type Article,
  type Block,
  type Inline,
} from '@standfirst/core';
import type { Contract } from '@standfirst/core/testing';
import { expect } from 'vitest';
import type { Format } from '../format.js';
import { generatedArticles } from './generated.js';

/** What the receipts of both ways promise together: an article comes back, but for what the writer has said is lost. */
export const promisesOfComingBack = (
  write: NonNullable<Format['write']>,
  read: NonNullable<Format['read']>,
): Contract => ({
  'names every loss that its own reader finds': () => {
    for (const article of generatedArticles()) expect(untold(write, read, article)).toEqual([]);
  },
});

/** What is read of an article otherwise than it was written, though neither the writer nor the reader says so. */
export function untold(
  write: NonNullable<Format['write']>,
  read: NonNullable<Format['read']>,
  article: Article,
): string[] {
  const { output, losses } = write(article);
  if (output.trim() === '') return []; // nothing of it is left to be read
  const named = losses.map(({ what }) => what);
  // The words of an inline that is lost run on into those beside it.
  const isJoined = named.some((what) => inlineDefinition(what) !== undefined);
  const isSaid = (what: string) =>
    named.includes(what) ||
    (named.includes('body') && (!Object.hasOwn(article, what) || inlineDefinition(what) !== undefined)) ||
    named.includes(what.split('.')[0] ?? '') ||
    (isJoined && (what.startsWith('text') || what.startsWith('+')));
  const { article: back, receipt } = read(output);
  // A reader that goes by signs says so, and is held to nothing that it guessed.
  return receipt.guessed.length > 0 ? [] : differences(article, back).filter((what) => !isSaid(what));
}

/** How an article is stored or came to be here is no part of what it says. */
const SILENT = new Set(['type', 'schemaVersion', 'id', 'body', 'provenance']);

/** What differs between an article and itself after a journey: fields (`byline`), kinds of nodes (`table`) and their fields (`update.headline`). */
export function differences(before: Article, after: Article): string[] {
  const [one, other] = [before, after].map((article) => article as unknown as Readonly<Record<string, unknown>>); // fields by name
  const fields = Object.keys(before).filter((field) => !SILENT.has(field) && !isSame(one?.[field], other?.[field]));
  const [nodes, left] = [factsByKind(before.body), factsByKind(after.body)];
  const kinds = [...nodes].flatMap(([kind, facts]) => {
    const found = left.get(kind) ?? [];
    if (facts.length !== found.length) return [facts.length > found.length ? kind : `+${kind}`];
    const changed = facts.flatMap((fact, index) =>
      [...new Set([...Object.keys(fact), ...Object.keys(found[index] ?? {})])].filter(
        (field) => !isSame(fact[field], found[index]?.[field]),
      ),
    );
    return [...new Set(changed)].map((field) => (field === 'data' ? 'data' : `${kind}.${field}`));
  });
  return [...fields, ...kinds];
}

/** The facts of every node of the body by its kind, in reading order: what it says itself, without the nodes inside and without ids. */
function factsByKind(body: readonly Block[]): Map<string, Readonly<Record<string, unknown>>[]> {
  const found = new Map<string, Readonly<Record<string, unknown>>[]>();
  for (const node of [...everyBlock(body), ...everyInline(body)])
    found.set(node.type, [...(found.get(node.type) ?? []), factsOf(node)]);
  return found;
}

function factsOf(node: Block | Inline): Readonly<Record<string, unknown>> {
  const holds = blockDefinition(node.type)?.holds ?? inlineDefinition(node.type)?.holds ?? {};
  const own = Object.entries(node).filter(
    ([field, value]) => field !== 'id' && value !== undefined && !(field in holds && Array.isArray(value)),
  );
  // Of the lists inside only their shape: what they hold is held against each other by itself.
  const shapes = Object.entries(node)
    .filter(([field]) => field in holds)
    .map(([field, list]) => [`${field}`, shapeOf(list)]);
  return Object.fromEntries([...own, ...shapes]) as Readonly<Record<string, unknown>>;
}

const shapeOf = (list: unknown): unknown =>
  Array.isArray(list) && Array.isArray(list[0]) ? (list as unknown[]).map(shapeOf) : Array.isArray(list);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]{5,18}(?:Z|[+-]\d{2}:\d{2})$/;

/** The same value with the keys of its objects in one order, and without ids of blocks, which are derived again. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value === 'string' && MOMENT.test(value)) return new Date(value).toISOString(); // the same moment, however it is put
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, field]) => [key, sorted(field)]),
  );
}
