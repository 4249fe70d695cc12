/** @jsxRuntime classic */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- the manager has a React of its own, which JSX has to come from
import React from 'react';
import { componentHealth } from './component-health.js';
import type { HealthNow } from './health.js';

const SIGNS = new Map([
  [true, '✓'],
  [false, '✗'],
]);

/** What the last test run found of a component, in a table; for the panel and for the page of documentation. */
export const HealthTable = ({ now, storyIds }: { now: HealthNow; storyIds: readonly string[] }) => (
  <table style={{ margin: '1rem', borderCollapse: 'collapse' }}>
    <caption style={{ textAlign: 'start', fontWeight: 700 }}>Health, from the last test run</caption>
    <tbody>
      {componentHealth(now, storyIds).map(({ of, found, well }) => (
        <tr key={of}>
          <th scope="row" style={{ padding: '0.25rem 1rem 0.25rem 0', textAlign: 'start', fontWeight: 600 }}>
            {of}
          </th>
          <td
            style={{ padding: '0.25rem 0.5rem' }}
            aria-label={well === undefined ? 'unknown' : well ? 'well' : 'not well'}
          >
            {SIGNS.get(well as boolean) ?? '–'}
          </td>
          <td style={{ padding: '0.25rem 0', fontVariantNumeric: 'tabular-nums' }}>{found}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
