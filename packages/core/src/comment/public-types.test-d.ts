/** Uses that must not compile. Each `@ts-expect-error` is an error of its own once the line below it compiles. */
import type { CommentBlock } from './comment-block.js';
import type { PublicComment, VisibleComment } from './public-comment.js';
import type { PublicAuthor } from './public-author.js';
import type { Thread, ViewerState } from './thread/thread.js';

type PrivateKey =
  | 'email'
  | 'emailHash'
  | 'hmac'
  | 'cipher'
  | 'ip'
  | 'ipAddress'
  | 'userAgent'
  | 'userAgentFamily'
  | 'source'
  | 'verdicts'
  | 'duplicateKey'
  | 'consent'
  | 'note'
  | 'evidence'
  | 'idempotencyKey'
  | 'trap'
  | 'subject';

// Every name that stands anywhere inside T; the body's tree is left out, since it is closed and recursive.
type NamesIn<T> = T extends readonly (infer Item)[]
  ? NamesIn<Item>
  : T extends object
    ? keyof T | { [K in keyof T]: K extends 'body' ? never : NamesIn<T[K]> }[keyof T]
    : never;
type Leak<T> = Extract<NamesIn<T>, PrivateKey>;
type Holds<T extends true> = T;
type IsNever<T> = [T] extends [never] ? true : false;

export type NothingPrivateIsPublic = [
  Holds<IsNever<Leak<PublicComment>>>,
  Holds<IsNever<Leak<ViewerState>>>,
  // `require.email` says whether the form asks for one.
  Holds<IsNever<Leak<Omit<Thread, 'require'>>>>,
  // @ts-expect-error the guard bites: an author with an e-mail is a leak.
  Holds<IsNever<Leak<PublicAuthor & { email?: string }>>>,
  // @ts-expect-error at any depth.
  Holds<IsNever<Leak<PublicComment & { extra: { hmac: string }[] }>>>,
];

// @ts-expect-error an author has no e-mail.
export const author: PublicAuthor = { kind: 'guest', name: 'Ada', email: 'ada@example.com' };

export const quoted: CommentBlock = {
  type: 'blockquote',
  id: 'c.1',
  children: [{ type: 'paragraph', id: 'c.2', children: [{ type: 'text', value: 'said' }] }],
};
export const embedded: CommentBlock = {
  type: 'blockquote',
  id: 'c.1',
  // @ts-expect-error an embed cannot stand in a comment's block quote.
  children: [{ type: 'embed', id: 'c.2', url: 'https://example.com/' }],
};
export const listed: CommentBlock = {
  type: 'list',
  id: 'c.1',
  ordered: false,
  // @ts-expect-error nor a figure in a list.
  items: [[{ type: 'figure', id: 'c.2', media: [] }]],
};
export const imaged: CommentBlock = {
  type: 'paragraph',
  id: 'c.1',
  // @ts-expect-error nor an image in running text.
  children: [{ type: 'image', src: 'https://example.com/a.png' }],
};

export const nameOf = (comment: PublicComment) =>
  // @ts-expect-error a tombstone has no author: look at `state` first.
  comment.author.name;
export const readableName = (comment: PublicComment) => (comment.author === null ? '' : comment.author.name);
// @ts-expect-error spam is in no list.
export const state: VisibleComment['state'] = 'spam';
