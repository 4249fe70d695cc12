import { Controls, Description, Primary, Stories, Subtitle, Title, useOf } from '@storybook/addon-docs/blocks';
import type { HealthNow } from '../src/health/health.js';
import { HealthTable } from '../src/health/health-table.js';

function Health() {
  const { csfFile, preparedMeta } = useOf('meta', ['meta']);
  // Set in the preview, for every story.
  const now = preparedMeta.parameters['health'] as HealthNow;
  return <HealthTable now={now} storyIds={Object.keys(csfFile.stories)} />;
}

/** The page of a component: what it is, how it fares, what it can be told, and each of its states. */
export const DocsPage = () => (
  <>
    <Title />
    <Subtitle />
    <Description />
    <Primary />
    <Health />
    <Controls />
    <Stories />
  </>
);
