import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCommentHtml } from './archive/comment-html/read-comment-html.js';
import { writeCommentHtml } from './archive/comment-html/write-comment-html.js';
import { read as readDisqus } from './disqus/index.js';
import { read as readNdjson } from './ndjson/index.js';
import { ReadError } from './read-error.js';
import { readWhole, streamOf } from './testing/archive-pieces.js';
import { read as readWxr } from './wxr/index.js';

const WXR = 'rss channel item wp:comment wp:comment_id wp:comment_content wp:comment_parent wp:commentmeta x';
const DISQUS = 'disqus thread post message author name parent isSpam createdAt x';
const signs = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<!DOCTYPE x>',
    '&amp;',
    '&',
    '<?x?>',
    '"',
    "'",
    '\ud800',
    '\u0000',
  ),
);
/** Tags that open and close as they like, and what is odd between them. */
const markup = (names: string) => {
  const name = fc.constantFrom(...names.split(' '));
  const piece = fc.oneof(
    name.map((tag) => `<${tag}>`),
    name.map((tag) => `</${tag}>`),
    name.map((tag) => `<${tag} dsq:id="1" dsq:id="2" xmlns:wp="y"/>`),
    fc.tuple(name, signs).map(([tag, text]) => `<${tag}>${text}</${tag}>`),
    signs,
  );
  return fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
};

const archives = {
  wxr: [
    readWxr,
    markup(WXR).map((xml) => `<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dsq="x"><channel><item>${xml}`),
  ],
  disqus: [
    readDisqus,
    markup(DISQUS).map(
      (xml) => `<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">${xml}`,
    ),
  ],
  ndjson: [readNdjson, fc.array(fc.oneof(fc.json(), signs), { maxLength: 8 }).map((lines) => lines.join('\n'))],
} as const;

test.each(Object.entries(archives))(
  'whatever stands in a %s, comments or a ReadError come out',
  async (_, [read, source]) => {
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        const found: unknown = await readWhole(read(streamOf([text]))).catch((error: unknown) => error);
        if (found instanceof Error) expect(found).toBeInstanceOf(ReadError);
      }),
      { numRuns: 400 },
    );
  },
);

test('no word of a comment is lost, and what was written is read as the same', () => {
  const tags = 'p b em a blockquote ul ol li pre code br q div del img span td unknown'.split(' ');
  const word = fc.stringMatching(/^[a-z]{3,8}$/).map((letters) => `${letters} `);
  const piece = fc.oneof(
    fc.constantFrom(...tags).map((tag) => `<${tag}>`),
    fc.constantFrom(...tags).map((tag) => `</${tag}>`),
    word,
    fc.constantFrom('\n', '\n\n', '&lt;', '&nbsp;', '<a href="https://a.example/">'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), fc.constantFrom('kept', 'collapsed'), (pieces, lines) => {
      const html = pieces.join('');
      const blocks = readCommentHtml(html, 'c', { lines, onLoss: () => undefined });
      const words = html.replace(/<\/?[a-z]+[^<>]*>/g, ' ').match(/[a-z]{3,}/g) ?? [];
      const kept = JSON.stringify(blocks);
      for (const each of words) if (!['lt', 'nbsp'].includes(each)) expect(kept).toContain(each);
      const again = readCommentHtml(writeCommentHtml(blocks), 'c', { lines: 'kept', onLoss: () => undefined });
      expect(writeCommentHtml(again)).toBe(writeCommentHtml(blocks));
    }),
    { numRuns: 2000 },
  );
});
