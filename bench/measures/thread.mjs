// Conversations: ThreadView beside hand-made elements, and a chain of replies longer than any stack.
import { ThreadView } from '@standfirst/ui';
import { createElement as h } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { conversation } from '../conversation.mjs';
import { mustAgree } from '../html-checks.mjs';
import { figure, median, race, ratio, spread, table } from '../measuring.mjs';
import { drawReady, readyTree } from '../ready-tree.mjs';

const bytes = (view) => Buffer.from(renderToStaticMarkup(view));

/** The same words as a list that has no levels and nothing to follow but the way to the form. */
const flatList = (comments) =>
  h(
    'ol',
    null,
    ...comments.map(({ id, author, createdAt, body }) =>
      h(
        'li',
        { id: `comment-${id}` },
        h(
          'article',
          null,
          h('header', null, h('b', null, author.name), ' ', h('time', { dateTime: createdAt }, createdAt)),
          ...body.map(({ children }) => h('p', null, children[0].value)),
          h('a', { href: `?replyTo=${id}#respond` }, 'Reply'),
        ),
      ),
    ),
  );

export default function measure() {
  const parts = [];
  for (const count of [1000, 10_000]) {
    const comments = conversation(count);
    const view = h('div', null, h(ThreadView, { comments }));
    const ready = readyTree(renderToStaticMarkup(h(ThreadView, { comments })));
    const contenders = {
      'ready tree of the same thread (limit)': () => bytes(drawReady(ready)),
      ThreadView: () => bytes(view),
    };
    const size = mustAgree(contenders);
    contenders['flat list by hand, fewer elements'] = () => bytes(flatList(comments));
    const speeds = race(contenders, { rounds: count > 1000 ? 9 : 21, slice: 60 });
    const [limit] = Object.keys(contenders);
    parts.push(
      `${figure(count)} comments in a conversation of many levels, ${Math.round(size / 1000)} kB of HTML:\n\n` +
        table(
          ['', 'comments per CPU second', 'share of the limit'],
          Object.keys(contenders).map((name) => [
            name,
            figure(count * median(speeds[name])),
            name === limit ? '1.00' : spread(ratio(speeds, name, limit)),
          ]),
        ),
    );
  }
  const chain = conversation(10_000, { chain: true });
  const drawn = Object.entries({ renderToString, renderToStaticMarkup }).map(([name, render]) => {
    const html = render(h(ThreadView, { comments: chain }));
    const ids = new Set(Array.from(html.matchAll(/ id="comment-(\d+)"/g), ([, id]) => id));
    const seen = chain.filter(({ id }) => ids.has(id)).length;
    return `${figure(seen)} of ${figure(chain.length)} by \`${name}\``;
  });
  parts.push(`A chain of 10,000 replies, each to the one before: ${drawn.join(', ')} stand on the page.`);
  const { maxRSS } = process.resourceUsage();
  parts.push(`The process that drew all of this used at most ${figure(maxRSS / 1024)} MB of memory.`);
  return { title: 'Conversations', text: parts.join('\n\n') };
}
