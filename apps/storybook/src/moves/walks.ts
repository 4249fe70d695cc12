import type { CommentState, Transition } from '@standfirst/core';

/** A way a comment goes, from nothing to what a reader or an editor meets. */
export interface Walk {
  /** Of its story. */
  readonly name: string;
  /** What is looked at where it ends: the state alone, or the last step. */
  readonly shows: 'state' | 'move';
  readonly steps: readonly Transition[];
}

/** A walk to every state, and one over every move of the state machine. */
export const walksOf = (moves: readonly Transition[]): readonly Walk[] => [
  ...[...new Set(moves.map(({ to }) => to))].map(
    (state) => ({ name: pascal(state), shows: 'state', steps: wayTo(state, moves) }) as const,
  ),
  ...moves.map((move) => ({ name: nameOf(move), shows: 'move', steps: wayOver(move, moves) }) as const),
];

/** Through readers' eyes: of two ways of one length that one is gone on which they could read it. */
function wayTo(state: CommentState, moves: readonly Transition[]): readonly Transition[] {
  const into = moves.filter(({ to }) => to === state);
  const last = into.find(({ from }) => from === null) ?? into.find(({ from }) => from === 'published') ?? into[0];
  return last ? wayOver(last, moves) : [];
}

/** What was taken back can only be put back to where it was. */
function wayOver(move: Transition, moves: readonly Transition[]): readonly Transition[] {
  if (move.from === null) return [move];
  if (move.action !== 'undo-withdraw') return [...wayTo(move.from, moves), move];
  const withdrawal = moves.find(({ from, to }) => from === move.to && to === move.from);
  return withdrawal ? [...wayTo(move.to, moves), withdrawal, move] : [];
}

const nameOf = ({ action, from, to }: Transition) =>
  from === to ? `${pascal(action)}${pascal(to)}` : `${pascal(action)}${pascal(from ?? '')}To${pascal(to)}`;

const pascal = (words: string) => words.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
