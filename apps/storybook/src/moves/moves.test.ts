import { transitions } from '@standfirst/core';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { playScenes } from './scenes.js';
import { editorsStories, readersStories, storyFile } from './story-file.js';
import { walksOf } from './walks.js';

const READERS = '../../stories/moves';
const EDITORS = '../../../../packages/desk/src/views/testing/moves';
const config = await resolveConfig(import.meta.filename);

/** Write both anew with `npx vitest run --project unit apps/storybook/src/moves -u`. */
test('every state and every move of a comment has a story, and the story shows what really happens', async () => {
  const walks = walksOf(transitions);
  const names = walks.map(({ name }) => name);
  const { readers, histories } = await playScenes(walks);
  const written = {
    [`${READERS}/scenes.json`]: JSON.stringify(readers),
    [`${READERS}/comment-moves.stories.tsx`]: storyFile(names, readersStories),
    [`${EDITORS}/histories.json`]: JSON.stringify(histories),
    [`${EDITORS}/comment-moves.stories.tsx`]: storyFile(names, editorsStories),
  };
  for (const [filepath, text] of Object.entries(written))
    await expect(await format(text, { ...config, filepath })).toMatchFileSnapshot(filepath);
});

test('a move that is new has a walk of its own', () => {
  const appeal = { from: 'rejected', to: 'removed', action: 'remove', by: ['legal'] } as const;
  const names = (moves: typeof transitions) => walksOf(moves).map(({ name }) => name);
  const before = names(transitions);
  expect(names([...transitions, appeal]).filter((name) => !before.includes(name))).toEqual(['RemoveRejectedToRemoved']);
});
