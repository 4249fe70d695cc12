import { isReasonCode, transitions, type CommentAction, type CommentState } from '@standfirst/core';
import { MOVES, type PlacedMove } from '../desk/moderate.js';

const states = new Set<string>(transitions.map(({ to }) => to));
const actions = new Set<string>(transitions.map(({ action }) => action));
const NOTE = 2000;

/** Whether a text names a state. */
export const isState = (text: unknown): text is CommentState => typeof text === 'string' && states.has(text);
const isAction = (text: unknown): text is CommentAction => typeof text === 'string' && actions.has(text);

/** The moves of a request, made by a moderator whatever it says; `null` where one cannot be read, or for more than 200. */
export function readMoves(items: unknown, actorId: string): PlacedMove[] | null {
  if (!Array.isArray(items) || items.length === 0 || items.length > MOVES) return null;
  const moves = items.map((item: unknown) => readMove(item, actorId));
  return moves.every((move) => move !== null) ? moves : null;
}

function readMove(item: unknown, actorId: string): PlacedMove | null {
  if (typeof item !== 'object' || item === null) return null;
  const { articleId, id, action, from, to, revision, reason, note } = item as Record<string, unknown>; // looked at one by one
  if (typeof articleId !== 'string' || typeof id !== 'string' || !isAction(action) || !isState(to)) return null;
  if (!Number.isSafeInteger(revision) || (from !== undefined && !isState(from))) return null;
  if (reason !== undefined && (typeof reason !== 'string' || !isReasonCode(reason))) return null;
  if (note !== undefined && (typeof note !== 'string' || note.length > NOTE || !note.isWellFormed())) return null;
  return {
    ...{ articleId, id, action, to, actorId, by: 'moderator', revision: Number(revision) },
    ...(from === undefined ? {} : { from }),
    ...(reason === undefined ? {} : { reason }),
    ...(note === undefined ? {} : { note }),
  };
}
