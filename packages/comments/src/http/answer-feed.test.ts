import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { idOf, send } from '../testing/sample-comments.js';
import { origin, sampleSite } from '../testing/sample-site.js';

const ATOM = 'http://www.w3.org/2005/Atom';
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

type Node = InstanceType<typeof Window>['Element']['prototype'];

const childrenOf = (node: Node, name: string) =>
  [...node.children].filter(({ localName, namespaceURI }) => localName === name && namespaceURI === ATOM);
const textOf = (node: Node, name: string) => childrenOf(node, name)[0]?.textContent ?? '';
const isAbsolute = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** What breaks a rule of RFC 4287, by the section that has it. */
function breaches(feed: Node): string[] {
  const found: string[] = [];
  const hold = (rule: string, isHeld: boolean) => isHeld || found.push(rule);
  const one = (node: Node, name: string, section: string) =>
    hold(`${section}: exactly one ${name}`, childrenOf(node, name).length === 1 && textOf(node, name).trim() !== '');
  const ofBoth = (node: Node, section: string) => {
    for (const name of ['id', 'title', 'updated']) one(node, name, section);
    hold('4.2.6: an absolute id', isAbsolute(textOf(node, 'id')));
    hold(
      '3.3: a date of RFC 3339',
      DATE.test(textOf(node, 'updated')) && !Number.isNaN(Date.parse(textOf(node, 'updated'))),
    );
    for (const link of childrenOf(node, 'link'))
      hold('4.2.7: an absolute link', isAbsolute(link.getAttribute('href') ?? ''));
  };
  hold('4.1.1: a feed', feed.localName === 'feed' && feed.namespaceURI === ATOM);
  ofBoth(feed, '4.1.1');
  const rels = childrenOf(feed, 'link').map((link) => link.getAttribute('rel') ?? 'alternate');
  hold('4.1.1: one link to itself', rels.filter((rel) => rel === 'self').length === 1);
  hold('4.1.1: at most one alternate', rels.filter((rel) => rel === 'alternate').length === 1);
  const entries = childrenOf(feed, 'entry');
  for (const entry of entries) {
    ofBoth(entry, '4.1.2');
    const authors = childrenOf(entry, 'author');
    hold('4.1.2: one author', authors.length === 1);
    for (const author of authors) {
      one(author, 'name', '3.2.1');
      hold(
        '3.2.2: an absolute address',
        childrenOf(author, 'uri').every(({ textContent }) => isAbsolute(textContent ?? '')),
      );
      hold('privacy: no e-mail', childrenOf(author, 'email').length === 0);
    }
    hold('3.3: published is a date', DATE.test(textOf(entry, 'published')));
    hold('4.1.2: at most one content', childrenOf(entry, 'content').length <= 1);
  }
  const ids = [feed, ...entries].map((node) => textOf(node, 'id'));
  hold('4.2.6: ids are unique', new Set(ids).size === ids.length);
  return found;
}

const parse = (xml: string) => new new Window().DOMParser().parseFromString(xml, 'application/xml').documentElement;

test('the feed of a thread keeps the rules of RFC 4287, whatever names and words are in it', async () => {
  const { comments, ask } = sampleSite({ limits: { name: 'optional' } });
  const feed = async () => (await ask('/comments/v1/threads/a/feed.atom')).text();
  expect(breaches(parse(await feed()))).toEqual([]);
  const first = idOf(
    await send(comments, { name: 'Tom & <Jerry> ]]> "x"', url: 'https://tom.example/?a=1&b=2' }, { writer: 'w' }),
  );
  await send(comments, { name: '', body: '<script>alert(1)</script>\n\n&amp; more', parentId: first });
  await comments.edit('a', first, { body: 'Another text.' }, { writer: 'w' });
  const xml = await feed();
  const root = parse(xml);
  expect(breaches(root)).toEqual([]);
  const entries = childrenOf(root, 'entry');
  expect(entries.map((entry) => textOf(childrenOf(entry, 'author')[0]!, 'name'))).toEqual([
    'Anonymous',
    'Tom & <Jerry> ]]> "x"',
  ]);
  expect(textOf(root, 'updated')).toBe(
    entries
      .map((entry) => textOf(entry, 'updated'))
      .sort()
      .at(-1),
  );
  expect(textOf(entries[0]!, 'id')).toContain(`${origin}/articles/a#comment-`);
  // The rules are looked at: each of these breaks one.
  const broken = [
    [/<name>Anonymous<\/name>/, '<name></name>'],
    [/<updated>[^<]*<\/updated>/, '<updated>yesterday</updated>'],
    [/<entry>\n<id>[^<]*<\/id>/, '<entry>'],
    [/rel="self"[^>]*href="[^"]*"/, 'rel="self" href="/feed.atom"'],
  ] as const;
  for (const [part, instead] of broken) expect(breaches(parse(xml.replace(part, instead))), instead).not.toEqual([]);
});
