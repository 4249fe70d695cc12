import type { ElementContent } from 'hast';
import * as v from 'valibot';
import { describeBreaches } from './contract.js';
import { kindContract, type Kind } from './describe-kind.js';

const schema = v.object({ type: v.literal('notice'), url: v.string(), children: v.array(v.unknown()) });
type Notice = v.InferOutput<typeof schema>;
type NoticeKind = Kind<Notice>;

/** A kind that keeps every promise. */
const notice: NoticeKind = {
  type: 'notice',
  schema,
  holds: { children: 'inlines' },
  examples: [{ type: 'notice', url: 'https://herald.example/tides', children: ['High water is at nine.'] }],
  toHtml: ({ url, children }, write) =>
    write.element('a', { href: url.startsWith('https:') ? url : '', children: write.text(String(children[0])) }),
};

const back = ([link]: ElementContent[]) =>
  link?.type === 'element' && link.children[0]?.type === 'text'
    ? [{ type: 'notice', url: link.properties['href'], children: [link.children[0].value] }]
    : [];

/** Another check with the fields of the kind; the types would let neither of the two below through. */
const checkedBy = (other: object) => ({ ...other, entries: schema.entries }) as unknown as NoticeKind['schema'];
const forgetful = v.pipe(
  schema,
  v.transform((node) => ({ ...node, url: '' })),
);
const anything = v.pipe(v.looseObject({ type: v.string() }));

describeBreaches((kind: NoticeKind) => kindContract('notice', kind, { tables: {}, back }), notice, {
  'is registered under its own name': { ...notice, type: 'warning' },
  'shows itself by examples': { ...notice, examples: [] },
  'accepts its examples unchanged': { ...notice, schema: checkedBy(forgetful) },
  'refuses a stranger': { ...notice, schema: checkedBy(anything) },
  'names only fields that it has as holding nodes': { ...notice, holds: { words: 'inlines' } as NoticeKind['holds'] },
  'comes back whole from HTML': { ...notice, toHtml: (_, write) => write.element('a', {}) },
  'writes no address that a page must not follow': {
    ...notice,
    toHtml: ({ url, children }, write) => write.element('a', { href: url, children: write.text(String(children[0])) }),
  },
});
