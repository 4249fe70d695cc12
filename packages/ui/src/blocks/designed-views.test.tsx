// @vitest-environment happy-dom
import { blockDefinition, type Block } from '@standfirst/core';
import { expect, test } from 'vitest';
import { rootView } from '../root-view.js';
import { describeView } from '../testing/describe-view.js';
import { exampleTables } from '../testing/example-tables.js';
import { viewProblems, type AnyView } from '../testing/view-problems.js';
import { blockView } from './block-view.js';
import { designedViews } from './designed-views.js';

/** Blocks that their kinds have no example of, with all that a view must mind. */
const more: readonly Block[] = [
  {
    type: 'update',
    id: 'all-of-it',
    published: '2026-03-04T09:30:00Z',
    modified: '2026-03-04T09:45:00Z',
    contributors: [{ agent: 'lund', role: 'author' }],
    key: true,
    pinned: true,
    children: [],
  },
  { type: 'embed', id: 'unknown-site', url: 'https://films.example/x', tracks: false },
  { type: 'embed', id: 'refused-address', url: 'javascript:alert(1)' },
  {
    type: 'table',
    id: 'wide',
    rows: [Array.from({ length: 9 }, (_, cell) => [{ type: 'text', value: `Cell ${cell}` }])],
  },
  { type: 'pullquote', id: 'unbound', children: [{ type: 'text', value: 'Never' }] },
  { type: 'blockquote', id: 'of-nobody', children: [], lang: 'de', dir: 'ltr' },
];

for (const type of Object.keys(designedViews) as (keyof typeof designedViews)[]) {
  const examples = blockDefinition(type)?.examples ?? [];
  // A view takes the blocks of its own kind, and is given no others.
  const View = blockView(`${type} view`, type) as unknown as AnyView;
  describeView(type, View, [...examples, ...more.filter((block) => block.type === type)], exampleTables);
}

const block: Block = { type: 'paragraph', id: 'p', children: [{ type: 'text', value: 'It left at noon.' }] };
const view = (draw: Parameters<typeof rootView<HTMLParagraphElement, Record<string, unknown>>>[1]) =>
  // A view of a test takes whatever the suite gives.
  rootView<HTMLParagraphElement, Record<string, unknown>>('Test view', draw) as unknown as AnyView;
const own = ({ className, title, 'data-mine': mine }: Record<string, unknown>) => ({
  className: className as string | undefined,
  title: title as string | undefined,
  'data-mine': mine,
});

test.each([
  [
    'keeps it',
    view((props, ref) => (
      <p ref={ref} {...own(props)}>
        It left at noon.
      </p>
    )),
    [],
  ],
  [
    'changes a word',
    view((props, ref) => (
      <p ref={ref} {...own(props)}>
        It left at one.
      </p>
    )),
    [/^content: p "It left at one."/, /^words/],
  ],
  [
    'draws another element',
    view((props, ref) => (
      <h2 ref={ref} {...own(props)}>
        It left at noon.
      </h2>
    )),
    [/^content: h2/],
  ],
  ['keeps its ref to itself', view((props) => <p {...own(props)}>It left at noon.</p>), [/has not got the ref/]],
  ['drops attributes', view((_, ref) => <p ref={ref}>It left at noon.</p>), [/class name/, /attributes/]],
  [
    'has two roots',
    view((props, ref) => (
      <>
        <p ref={ref} {...own(props)}>
          It left at noon.
        </p>{' '}
      </>
    )),
    [/not exactly one/],
  ],
  [
    'has a style of its own',
    view((props, ref) => (
      <p ref={ref} {...own(props)} {...{ style: { color: 'red' } }}>
        It left at noon.
      </p>
    )),
    [/^forbidden: style=/],
  ],
  [
    'says something of its own',
    view((props, ref) => (
      <p ref={ref} {...own(props)}>
        It left at noon.<span className="sf-furniture">Read on</span>
      </p>
    )),
    [/"Read on" is from nowhere/],
  ],
] as const)('the suite tells of a view that %s', (_, View, expected) => {
  const problems = viewProblems(View, block, {});
  expect(problems).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
});
