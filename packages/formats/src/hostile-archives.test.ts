import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read as readDisqus } from './disqus/index.js';
import { ReadError } from './read-error.js';
import { piecesOf, readWhole } from './testing/archive-pieces.js';
import { read as readWxr } from './wxr/index.js';

const HEAD = '<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item>';
const COMMENT =
  '<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_content>Words.</wp:comment_content></wp:comment>';
const reading = (xml: string) => readWhole(readWxr(piecesOf(xml)));
const code = (error: unknown) => (error instanceof ReadError ? error.code : error);
const outcome = (xml: string) =>
  reading(xml).then(({ comments, receipt }) => [comments.length, receipt.brokeOff?.message], code);

describe('an archive that means harm or is broken', () => {
  test.each([
    ['a document type', `<!DOCTYPE rss>${HEAD}${COMMENT}`, 'doctype'],
    ['entities of its own', `<!DOCTYPE rss [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><rss>&c;</rss>`, 'doctype'],
    ['a document type that never ends', `<!DOCTYPE rss [${'<!ENTITY a "b">'.repeat(1_200_000)}`, 'malformed'],
    ['another root', '<html><body>No export.</body></html>', 'not-archive'],
    ['no markup', 'A page of words, saved under the wrong name.', 'malformed'],
    ['JSON', '{"type":"comment"}', 'malformed'],
    ['an encoding that nobody has', '<?xml version="1.0" encoding="UTF-7"?><rss></rss>', 'unknown-encoding'],
    ['a file of another program', '%PDF-1.7 and more', 'binary'],
    ['nothing', ' \n', 'empty'],
    ['a feed that is no export', '<rss><channel><item><title>News</title></item></channel></rss>', 'not-archive'],
  ])('%s is refused', async (_, xml, expected) => expect(await outcome(xml)).toBe(expected));

  test.each([
    ['too many levels', `${HEAD}${COMMENT}${'<a>'.repeat(300)}`, /deeper than 256/],
    ['text without end', `${HEAD}${COMMENT}<a>${'x'.repeat(17 * 1024 * 1024)}`, /longer than 16 MiB/],
    ['a tag without end', `${HEAD}${COMMENT}<a ${'b="c" '.repeat(3_000_000)}`, /longer than 16 MiB/],
    ['a tag that closes another', `${HEAD}${COMMENT}<a></b>`, /no valid XML/],
    ['a cut in a comment', `${HEAD}${COMMENT}<wp:comment><wp:comment_id>2`, /ends in the middle/],
  ])('%s ends the reading, and what stood before is kept', async (_, xml, message) => {
    expect(await outcome(xml)).toEqual([1, expect.stringMatching(message)]);
  });

  test('the receipt names the line', async () => {
    expect((await reading(`${HEAD}\n\n${COMMENT}\n</nothing>`)).receipt.brokeOff?.line).toBe(4);
  });
});

describe('what exports are known to have wrong is mended', () => {
  const content = async (xml: string) =>
    (await reading(xml)).comments.map(({ body, author }) => JSON.stringify([body, author?.url])).join();
  const withContent = (text: string) =>
    `${HEAD}<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_content>${text}</wp:comment_content></wp:comment></item></channel></rss>`;
  test.each([
    ['characters that XML cannot hold', 'a\u0008b\ufffec', 'abc'],
    ['an end of a section in text', 'a ]]> b', 'a ]]> b'],
    ['a section split in two', '<![CDATA[a ]]]]><![CDATA[> b]]>', 'a ]]> b'],
    ['entities that XML does not have', 'a&nbsp;b &hellip;', 'a\u00a0b …'],
    ['a bare ampersand', 'Tom & Jo &c; &', 'Tom & Jo &c; &'],
    ['a number that is no character', 'a &#0; b', 'a \ufffd b'],
    ['ampersands in a section', '<![CDATA[a &amp; b & c]]>', 'a & b & c'],
  ])('%s', async (_, text, expected) => expect(await content(withContent(text))).toContain(JSON.stringify(expected)));

  test('addresses with ampersands, as WordPress writes those of writers', async () => {
    const xml = withContent('x').replace(
      '<wp:comment_content>',
      '<wp:comment_author_url>https://a.example/?b=1&c=2&d;=3</wp:comment_author_url>$&',
    );
    expect(await content(xml)).toContain('https://a.example/?b=1&c=2&d;=3');
  });
  test('what a server printed around the file', async () => {
    expect(await outcome(`\n Warning: something\n<?xml version="1.0"?>\n${withContent('x')}\nNotice`)).toEqual([
      1,
      undefined,
    ]);
  });
  test('other encodings, as the file says', async () => {
    const xml = `<?xml version="1.0" encoding="ISO-8859-1"?>${withContent('caf\u00e9')}`;
    const bytes = Uint8Array.from(xml, (letter) => letter.charCodeAt(0));
    const { comments } = await readWhole(readWxr(new Blob([bytes]).stream()));
    expect(JSON.stringify(comments)).toContain('café');
  });
});

// The vectors are not part of the repository; they lie beside it where they are present.
const file = new URL('../../../../shared/security/v-xml.json', import.meta.url);
const vectors: { id: string; kind: string; input: string }[] = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : [];

describe.skipIf(vectors.length === 0)('security vectors (skipped where ../shared/security is absent)', () => {
  test.each(vectors)('$id', async ({ input, kind }) => {
    const read = kind === 'disqus' ? readDisqus : readWxr;
    const found: unknown = await readWhole(read(piecesOf(input))).catch((error: unknown) => error);
    if (found instanceof Error) return expect(found).toBeInstanceOf(ReadError);
    const { comments } = found as Awaited<ReturnType<typeof readWhole>>; // no error, so it was read
    for (const { private: _, ...open } of comments) {
      expect(JSON.stringify(open)).not.toMatch(/javascript:|a@b\.example|10\.0\.0\.1|badges|root:/);
    }
  });
});
