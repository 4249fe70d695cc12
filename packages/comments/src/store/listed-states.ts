import type { CommentState } from '@standfirst/core';

/** The states whose comments a list may hold: those behind the first are tombstones where replies need them. */
export const listedStates = ['published', 'removed', 'withdrawn', 'erased'] as const satisfies CommentState[];

/** Whether a list may hold a comment in this state. */
export const isListed = (state: CommentState): boolean => listedStates.some((listed) => listed === state);
