import { isRecord } from '../../post/serialized/wordpress-block.js';
import { ReadError } from '../../read-error.js';
import { text, type Fields } from './fields.js';

/** The posts in an answer: one, a list of them, or a list under `posts`. */
export function findPosts(value: unknown): Fields[] {
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : isRecord(value) && Array.isArray(value['posts'])
      ? value['posts']
      : [value];
  const posts = list.filter(isPost);
  if (posts.length > 0) return posts;
  const [first] = list;
  if (isRecord(first) && text(first, 'code') !== undefined && text(first, 'message') !== undefined)
    throw noPost(`WordPress answered with an error: "${text(first, 'message')!.slice(0, 200)}".`);
  throw noPost('No object in the JSON is a post of WordPress.');
}

const isPost = (value: unknown): value is Fields =>
  isRecord(value) &&
  ['content', 'excerpt'].some((name) => typeof value[name] === 'string' || isRecord(value[name])) &&
  (isRecord(value['title']) || typeof value['title'] === 'string' || 'content' in value);

const noPost = (what: string) =>
  new ReadError(
    'invalid-article',
    `${what} A post has a title and a content, without which there is no article. Give the answer for one post, such as that of /wp-json/wp/v2/posts/12?_embed.`,
  );
