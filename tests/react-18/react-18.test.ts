import { version } from 'react';
import { version as domVersion } from 'react-dom';
import { expect, test } from 'vitest';

test('the tests of ui run here with React 18.3, and not with the one beside it', () => {
  expect([version, domVersion]).toEqual([expect.stringMatching(/^18\.3\./), expect.stringMatching(/^18\.3\./)]);
});
