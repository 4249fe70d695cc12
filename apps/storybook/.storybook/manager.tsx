/** @jsxRuntime classic */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- the manager has a React of its own, which JSX has to come from
import React from 'react';
import { addons, types, useParameter, useStorybookState } from 'storybook/manager-api';
import type { HealthNow } from '../src/health/health.js';
import { HealthTable } from '../src/health/health-table.js';

/** Of the component whose story is shown: all stories under the same title. */
function HealthPanel() {
  const now = useParameter<HealthNow | undefined>('health', undefined);
  const { index = {}, storyId } = useStorybookState();
  const shown = index[storyId];
  if (!now || shown?.type !== 'story') return null;
  const stories = Object.values(index).filter((entry) => entry.type === 'story' && entry.title === shown.title);
  return <HealthTable now={now} storyIds={stories.map(({ id }) => id)} />;
}

addons.register('standfirst/health', () => {
  addons.add('standfirst/health/panel', {
    type: types.PANEL,
    title: 'Health',
    paramKey: 'health',
    render: ({ active }) => (active ? <HealthPanel /> : null),
  });
});
