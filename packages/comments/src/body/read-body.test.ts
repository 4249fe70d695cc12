import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksText, type CommentBlock, type CommentInline } from '@standfirst/core';
import { countLinks } from './count-links.js';
import { readBody } from './read-body.js';

/** The tree written small: tags for blocks and marks, links with their address. */
const bodyText = (typed: string) => blocksText(readBody(typed, 'c'), '\n');
const sketch = (text: string) => readBody(text, 'c').map(drawn).join('');
function drawn(node: CommentBlock | CommentInline): string {
  const inside = 'children' in node ? node.children.map(drawn).join('') : '';
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return '|';
    case 'codeBlock':
      return `<pre ${node.language ?? ''}>${node.value}</pre>`;
    case 'list': {
      const items = node.items.map((item) => `<li>${item.map(drawn).join('')}</li>`).join('');
      return `<${node.ordered ? `ol ${node.start ?? 1}` : 'ul'}>${items}</>`;
    }
    case 'link':
      return `<a ${node.url}>${inside}</a>`;
    default:
      return `<${{ paragraph: 'p', blockquote: 'q', emphasis: 'em', strong: 'b', strike: 's', code: 'code' }[node.type]}>${inside}</>`;
  }
}

describe('what a reader typed', () => {
  test.each([
    ['one\n\ntwo\nlines', '<p>one</><p>two|lines</>'],
    ['> said\n> more\n\nyes', '<q><p>said|more</></><p>yes</>'],
    ['> > deep\n> shallow', '<q><q><p>deep</></><p>shallow</></>'],
    ['- a\n- b', '<ul><li><p>a</></li><li><p>b</></li></>'],
    ['3. a\n4. b', '<ol 3><li><p>a</></li><li><p>b</></li></>'],
    ['- a\n  more\n- b', '<ul><li><p>a|more</></li><li><p>b</></li></>'],
    ['- a\n  - x\n  - y\n- b', '<ul><li><p>a</><ul><li><p>x</></li><li><p>y</></li></></li><li><p>b</></li></>'],
    ['Hello\n- a\n- b', '<p>Hello</><ul><li><p>a</></li><li><p>b</></li></>'],
    ['```ts\nlet a = `*b*`;\n```', '<pre ts>let a = `*b*`;</pre>'],
    ['*a* **b** ~~c~~ `d`', '<p><em>a</> <b>b</> <s>c</> <code>d</></>'],
    ['**a *b* c**', '<p><b>a <em>b</> c</></>'],
    ['[the *map*](https://example.com/a_(b))', '<p><a https://example.com/a_(b)>the <em>map</></a></>'],
    ['see https://example.com/a, ok', '<p>see <a https://example.com/a>https://example.com/a</a>, ok</>'],
    ['(https://example.com/a_(b))', '<p>(<a https://example.com/a_(b)>https://example.com/a_(b)</a>)</>'],
    ['https://example.com/\u200bhidden', '<p><a https://example.com/>https://example.com/</a>\u200bhidden</>'],
    ['*https://example.com/*', '<p><em><a https://example.com/>https://example.com/</a></></>'],
  ])('%j becomes %s', (typed, tree) => expect(sketch(typed)).toBe(tree));

  test.each([
    '1. not a list',
    '- a dash',
    '* star',
    '# not a heading',
    '1. a\n3. c',
    '01. a\n02. b',
    '2 * 3 * 4',
    '****',
    '**open',
    'a * b*',
    '>',
    '```\nopen',
    '`open',
    '``',
    '<b>bold</b> &amp; <script>alert(1)</script>',
    '[x](javascript:alert(1))',
    '[x](/relative)',
    '![x](y)',
    'xhttps://example.com',
    'http://user:pass@example.com/',
    '¯\\_(ツ)_/¯',
    'snake_case_name and __init__',
  ])('%j stays as it was typed', (typed) => expect(bodyText(typed)).toBe(typed));

  test('links are counted, in quotations and lists too', () => {
    expect(countLinks(readBody('> https://a.example\n\n- https://b.example\n- [c](https://c.example)', 'c'))).toBe(3);
  });

  test('every block has an id of its own, in reading order', () => {
    expect(readBody('a\n> b', 'c').map(({ id }) => id)).toEqual(['c.1', 'c.2']);
  });

  test('no letter is lost, and none appears', () => {
    const signs = fc.constantFrom(
      'a',
      'B',
      ' ',
      '\n',
      '> ',
      '- ',
      '*',
      '**',
      '~~',
      '`',
      '```',
      '```\n',
      '[',
      ']',
      '(',
      '<',
      'é',
      '👍',
    );
    const letters = (text: string) => text.replace(/[^aBé👍<]/gu, '');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 80 }), (parts) => {
        const typed = parts.join('');
        const fenceNames = readBody(typed, 'c').map((block) => drawn(block).match(/<pre (\S*)>/)?.[1] ?? '');
        fc.pre(fenceNames.every((name) => name === ''));
        expect(letters(bodyText(typed))).toBe(letters(typed));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    '[',
    ']',
    '](',
    '[a](',
    '*',
    '**',
    '*a',
    '**a*',
    '~~',
    '`',
    '``a`',
    '> ',
    '>',
    '- a\n',
    '- ',
    '>\n',
    '```a\n',
    '> ```a\n',
    '```\n',
    '\n',
    'http://',
    'https://a.b/(',
    '[a](http://a ',
    '< ',
    '  - a\n',
  ])('64 KiB of %j take less than a second', (unit) => {
    const text = unit.repeat(Math.ceil(65_536 / unit.length));
    const began = performance.now();
    readBody(text, 'c');
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
