import { describe, expect, test } from 'vitest';
import { isLegalMove, transitions, type ActorKind, type CommentAction, type CommentState } from './comment-state.js';
import { foldEvents, type StateEvent } from './fold-events.js';

const states = [
  'unconfirmed',
  'pending',
  'published',
  'spam',
  'rejected',
  'removed',
  'withdrawn',
  'erased',
] as const satisfies CommentState[];
const actors = ['system', 'moderator', 'author', 'legal'] as const satisfies ActorKind[];
const actions = [...new Set(transitions.map(({ action }) => action))];

describe('the states of a comment', () => {
  test('there are 36 transitions and 50 legal moves of 3,456', () => {
    let legal = 0;
    let all = 0;
    for (const from of [null, ...states])
      for (const action of actions)
        for (const by of actors)
          for (const to of states) {
            all += 1;
            if (isLegalMove(from, action, by, to)) legal += 1;
          }
    expect([transitions.length, legal, all]).toEqual([36, 50, 3456]);
  });

  test('every state can be reached, and only an erased comment stays for ever', () => {
    expect(new Set(transitions.map(({ to }) => to))).toEqual(new Set(states));
    const ends = states.filter((state) => !transitions.some(({ from }) => from === state));
    expect(ends).toEqual(['erased']);
  });

  test('an author cannot publish what is held', () => {
    expect(isLegalMove('pending', 'publish', 'author', 'published')).toBe(false);
  });
});

describe('a history of events', () => {
  const event = (from: CommentState | null, action: CommentAction, kind: ActorKind, to: CommentState): StateEvent => ({
    from,
    action,
    actor: { kind },
    to,
  });

  test('folds to the last state', () => {
    const history = [event(null, 'submit', 'system', 'pending'), event('pending', 'publish', 'moderator', 'published')];
    expect(foldEvents(history)).toBe('published');
    expect(foldEvents([])).toBeNull();
  });

  test('with a gap is refused and says where', () => {
    expect(() => foldEvents([event('pending', 'publish', 'moderator', 'published')])).toThrow(/the comment was null/);
  });

  test('of random legal moves always folds', () => {
    let seed = 1;
    const pick = <Item>(items: readonly Item[]) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return items[seed % items.length];
    };
    for (let walk = 0; walk < 2000; walk += 1) {
      const history: StateEvent[] = [];
      let state: CommentState | null = null;
      for (let step = 0; step < 12; step += 1) {
        const move = pick(transitions.filter(({ from }) => from === state));
        const kind = move && pick(move.by);
        if (!move || !kind) break;
        history.push(event(state, move.action, kind, move.to));
        state = move.to;
      }
      expect(foldEvents(history)).toBe(state);
    }
  });
});
