// Comments in and out: what a file of any length costs, and what of it stays in memory.
import { articleIdBy, exportComments, importComments } from '@standfirst/comments/archive';
import { sqliteStore } from '@standfirst/comments/stores/sqlite';
import { read as readNdjson, write as writeNdjson } from '@standfirst/formats/ndjson';
import { read as readWxr, write as writeWxr } from '@standfirst/formats/wxr';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { cpu, figure, table } from '../measuring.mjs';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

const IN_ARTICLE = 500;

/** Comments of made-up readers, five in a conversation. */
async function* comments(count) {
  for (let n = 0; n < count; n += 1) {
    const place = n % IN_ARTICLE;
    yield {
      id: `wordpress:${n + 1}`,
      parentId: place % 5 ? `wordpress:${n}` : null,
      article: { slug: `article-${Math.floor(n / IN_ARTICLE)}` },
      author: { kind: 'guest', name: `Reader ${n}` },
      createdAt: new Date(1_580_000_000_000 + n * 1000).toISOString(),
      state: 'published',
      body: [
        'The ferry was late again, and nobody at the quay knew why.',
        `It is comment ${n}, in two paragraphs.`,
      ].map((value, index) => ({ type: 'paragraph', id: `${n}.${index}`, children: [{ type: 'text', value }] })),
      private: { email: `reader${n}@reader.example` },
    };
  }
}

/** Goes through a stream; gives CPU seconds, and the most that was alive at any of ten places. */
async function through(stream, count) {
  let seen = 0;
  let heap = 0;
  const start = cpu();
  let collecting = 0;
  for await (const _ of stream) {
    seen += 1;
    if (seen % Math.ceil(count / 10) !== 0) continue;
    const before = cpu();
    collect();
    collecting += cpu() - before;
    heap = Math.max(heap, process.memoryUsage().heapUsed);
  }
  return { seconds: (cpu() - start - collecting) / 1000, heap };
}

const row = (name, count, { seconds, heap }) => [
  name,
  count.toLocaleString('en'),
  figure(count / seconds),
  `${figure(heap / 1e6)} MB`,
];

async function streams() {
  const rows = [];
  for (const count of [10_000, 100_000]) {
    const wxr = () => writeWxr(comments(count), { private: true }).output;
    const ndjson = () => writeNdjson(comments(count), { private: true }).output;
    rows.push(row('made up (the stream itself)', count, await through(comments(count), count)));
    rows.push(row('written as WXR and read', count, await through(readWxr(wxr()).comments, count)));
    rows.push(row('written as ndjson and read', count, await through(readNdjson(ndjson()).comments, count)));
  }
  return rows;
}

async function database(count) {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-bench-'));
  const store = sqliteStore(join(folder, 'comments.db'));
  const options = { store, secret: 's'.repeat(32), articleId: articleIdBy('slug') };
  const timed = async () => {
    const start = cpu();
    await importComments(comments(count), options);
    collect();
    return { seconds: (cpu() - start) / 1000, heap: process.memoryUsage().heapUsed };
  };
  const rows = [
    row('imported into a SQLite file', count, await timed()),
    row('imported again', count, await timed()),
    row('exported', count, await through(exportComments({ store }), count)),
  ];
  await store.close();
  rmSync(folder, { recursive: true });
  return rows;
}

/** A WordPress export of articles, in a process of its own: what it takes is the figure. Some minutes for the gigabyte. */
function exported() {
  const script = fileURLToPath(new URL('../long-export.mjs', import.meta.url));
  const ways = [
    [20_000_000, 'held'],
    [1_000_000_000, 'held'],
    [100_000_000, 'plain'],
  ];
  return ways.map(([bytes, way]) => {
    const { articles, comments, peak, seconds } = JSON.parse(
      execFileSync(process.execPath, [script, String(bytes), way], { encoding: 'utf8' }),
    );
    return [
      `${bytes / 1e6} MB${way === 'plain' ? ', Node left to itself' : ''}`,
      articles.toLocaleString('en'),
      comments.toLocaleString('en'),
      figure(articles / seconds),
      `${figure(peak / 1e6)} MB`,
    ];
  });
}

export default async function measure() {
  const head = ['', 'comments', 'per CPU second', 'alive at most'];
  return {
    title: 'Comments in and out',
    text: [
      'A file ten times as long needs no more memory:',
      table(head, await streams()),
      'A SQLite file, a hundred comments a transaction, on the disk before the next:',
      table(head, await database(10_000)),
      'Articles out of a WordPress export, with their comments, piped; resident memory at its highest:',
      table(['export', 'articles', 'comments', 'articles per CPU second', 'peak RSS'], exported()),
    ].join('\n\n'),
  };
}
