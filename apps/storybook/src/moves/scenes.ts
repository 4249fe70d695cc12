import type { CommentHistory } from '@standfirst/comments';
import type { PublicComment, Transition, ViewerState } from '@standfirst/core';
import { openSite, type Seen, type Sight } from './site.js';
import type { Walk } from './walks.js';

/** What a reader has before them: the places of the comments in the table, and what may be done with them. */
export interface SceneSight {
  readonly comments: readonly number[];
  readonly viewer: readonly ViewerState[];
}

/** One state of a comment, or one move of it, as everybody sees it. */
export interface Scene {
  readonly shows: Walk['shows'];
  /** The last move; for a state, that which led there. */
  readonly move: Transition;
  /** `null` where nothing was there before, and for a state. */
  readonly before: Record<keyof Omit<Seen, 'desk'>, SceneSight> | null;
  readonly after: Record<keyof Omit<Seen, 'desk'>, SceneSight>;
}

export interface Scenes {
  /** Each comment once, since most of them are seen in many scenes. */
  readonly comments: readonly PublicComment[];
  readonly scenes: Readonly<Record<string, Scene>>;
}

/** What readers see, and what the desk has of each scene. */
export interface Played {
  readonly readers: Scenes;
  readonly histories: Readonly<Record<string, CommentHistory | null>>;
}

/** Plays every walk on a site of its own, through the use cases. */
export async function playScenes(walks: readonly Walk[]): Promise<Played> {
  const table = new Map<string, { place: number; comment: PublicComment }>();
  const placeOf = (comment: PublicComment) => {
    const key = JSON.stringify(comment);
    const known = table.get(key) ?? { place: table.size, comment };
    table.set(key, known);
    return known.place;
  };
  const sight = ({ comments, viewer }: Sight): SceneSight => ({ comments: comments.map(placeOf), viewer });
  const readers = ({ author, others }: Seen) => ({ author: sight(author), others: sight(others) });

  const scenes: [string, Scene][] = [];
  const histories: [string, CommentHistory | null][] = [];
  for (const { name, shows, steps } of walks) {
    const site = openSite();
    await site.open();
    const move = steps.at(-1);
    if (!move) throw new Error(`No way leads to ${name}.`);
    for (const step of steps.slice(0, -1)) await site.step(step);
    const before = await site.look();
    await site.step(move);
    const after = await site.look();
    const isShown = shows !== 'state' && before.desk !== null;
    scenes.push([name, { shows, move, before: isShown ? readers(before) : null, after: readers(after) }]);
    histories.push([name, after.desk]);
  }
  const comments = [...table.values()].map(({ comment }) => comment);
  return { readers: { comments, scenes: Object.fromEntries(scenes) }, histories: Object.fromEntries(histories) };
}
