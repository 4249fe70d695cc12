import { transitions } from '@standfirst/core';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { playScenes } from './scenes.js';
import { storyFile } from './story-file.js';
import { walksOf } from './walks.js';

const STORIES = '../../stories/moves/comment-moves.stories.tsx';
const SCENES = '../../stories/moves/scenes.json';
const config = await resolveConfig(import.meta.filename);

/** Write both anew with `npx vitest run --project unit apps/storybook/src/moves -u`. */
test('every state, every move and every edit of a comment has a story, and the story shows what really happens', async () => {
  const played = await playScenes(walksOf(transitions));
  const inOrder = (filepath: string, text: string) => format(text, { ...config, filepath });
  await expect(await inOrder('scenes.json', JSON.stringify(played))).toMatchFileSnapshot(SCENES);
  await expect(await inOrder('moves.tsx', storyFile(played))).toMatchFileSnapshot(STORIES);
});

test('a move that is new has a walk of its own', () => {
  const appeal = { from: 'rejected', to: 'removed', action: 'remove', by: ['legal'] } as const;
  const names = (moves: typeof transitions) => walksOf(moves).map(({ name }) => name);
  const before = names(transitions);
  expect(names([...transitions, appeal]).filter((name) => !before.includes(name))).toEqual(['RemoveRejectedToRemoved']);
});
