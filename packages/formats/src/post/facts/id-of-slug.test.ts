import { expect, test } from 'vitest';
import { idOfSlug } from './id-of-slug.js';

test.each([
  ['the-ferry-returns', 'the-ferry-returns'],
  ['f%c3%a4hre', 'fähre'],
  ['100%-on-time', '100%-on-time'],
  ['', undefined],
  [undefined, undefined],
  ['two words', undefined],
  ['two%20words', undefined],
  ['100% on time', undefined],
  ['x'.repeat(300), 'x'.repeat(200)],
])('of the name %j the id is %j', (slug, id) => expect(idOfSlug(slug)).toBe(id));
