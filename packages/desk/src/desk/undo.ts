import { transitions, type CommentState, type ReasonCode } from '@standfirst/core';
import type { DeskNotice, MoveTarget } from '../views/desk-model.js';
import { itemValue, type SeenItem } from '../views/item-value.js';

/** A comment as it was before it was moved. */
export interface MovedItem extends SeenItem {
  /** What readers were shown in its place. */
  readonly reason: ReasonCode | null;
}

/** The step back for comments that were all taken to `to`: the legal reverse, else back to the queue, else none. */
export function undoOf(to: MoveTarget, moved: readonly MovedItem[]): DeskNotice['undo'] {
  const [first] = moved;
  if (!first || moved.some(({ state }) => state !== first.state)) return null;
  const back = ([first.state, 'pending'] as const).find((state) => isStep(to, state));
  if (back === undefined || !isTarget(back)) return null;
  const items = moved.map((item) => itemValue({ ...item, state: to }));
  return {
    to: back,
    items,
    isNearest: back !== first.state,
    ...(back === 'removed' && { reason: first.reason ?? 'other' }),
  };
}

const isStep = (from: CommentState, to: CommentState) =>
  transitions.some((step) => step.from === from && step.to === to && step.by.includes('moderator'));

const isTarget = (state: CommentState): state is MoveTarget =>
  state === 'published' || state === 'pending' || state === 'rejected' || state === 'spam' || state === 'removed';
