import { articleText, articleToHtml, parseArticle, safeParseArticle } from '@standfirst/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read as readHtml } from '../html/index.js';
import { exampleArticle } from '../testing/index.js';
import { format, read, write } from './index.js';

const html = (markdown: string) => articleToHtml(read(markdown).article);
const article = (...blocks: unknown[]) =>
  parseArticle({ type: 'article', schemaVersion: 1, lang: 'en', headline: 'x', body: blocks });
const words = (...children: unknown[]) => ({ type: 'paragraph', children });
/** What stands behind the front matter. */
const textOf = (...blocks: unknown[]) => write(article(...blocks)).output.replace(/^---\n[^]*?\n---\n\n/, '');

test('an article with every kind comes back whole', () => {
  const { output, losses } = write(exampleArticle);
  expect(losses).toEqual([]);
  expect(read(output).article).toEqual(exampleArticle);
});

describe('reading', () => {
  test('knows tables, struck words, bare addresses and task lists', () => {
    expect(html('| a | b |\n|---|---|\n| 1 | ~~2~~ |')).toContain('<td><s>2</s></td>');
    expect(html('See https://harbour.example/ or www.harbour.example; not harbour.example.')).toBe(
      '<p>See <a href="https://harbour.example/">https://harbour.example/</a> or <a href="http://www.harbour.example/">www.harbour.example</a>; not harbour.example.</p>',
    );
    expect(html('- [x] rope\n- [ ] trumpet')).toBe('<ul><li>☑ rope</li><li>☐ trumpet</li></ul>');
  });
  test('knows notes, wherever they stand', () => {
    const { article: found } = read(
      'Noon.[^a] Nine.[^b]\n\n[^a]: Of the\n  harbour.\n[^b]: Or *ten*.\n\n    And late.\n\nAfter.',
    );
    expect(found.notes).toEqual({
      a: [{ type: 'text', value: 'Of the harbour.' }],
      b: [
        { type: 'text', value: 'Or ' },
        { type: 'emphasis', children: [{ type: 'text', value: 'ten' }] },
        { type: 'text', value: '.' },
        { type: 'break' },
        { type: 'text', value: 'And late.' },
      ],
    });
    expect(articleText(found)).toBe('Noon. Nine.\n\nAfter.');
  });
  test('takes the first heading for the headline, and front matter before it', () => {
    expect(read('# The *Ada*\n\nWords.').article).toMatchObject({
      headline: [{ value: 'The ' }, { type: 'emphasis' }],
      body: [{ type: 'paragraph' }],
    });
    const { article: found } = read('---\ntitle: The Ada\n---\n# The *Ada*\n\nWords.');
    expect(found).toMatchObject({ headline: [{ value: 'The ' }, { type: 'emphasis' }], body: [{ type: 'paragraph' }] });
    expect(read('---\ntitle: Ferry\n---\n# Tides\n\nWords.').article).toMatchObject({
      headline: [{ value: 'Ferry' }],
      body: [{ type: 'heading' }, { type: 'paragraph' }],
    });
  });
  test('knows the names of site generators, and tells what it does not know', () => {
    const { article: found, receipt } = read(
      '---\ntitle: Ferry\nsubtitle: It is back.\nauthors: [Jane Doe, name: Bert Quill]\ndate: 2026-03-04 09:30\nlastmod: 2026-03-05T10:00:00Z\ntags: sea, boats\nlang: en\ndraft: true\n---\nWords.',
    );
    expect(found).toMatchObject({
      standfirst: [{ value: 'It is back.' }],
      published: '2026-03-04',
      modified: '2026-03-05T10:00:00Z',
      tags: [{ name: 'sea' }, { name: 'boats' }],
    });
    expect(Object.values(found.agents ?? {}).map((agent) => 'name' in agent && agent.name)).toEqual([
      'Jane Doe',
      'Bert Quill',
    ]);
    expect(receipt.discarded).toMatchObject([{ reason: 'front matter "draft"', text: 'true' }]);
    expect(receipt.guessed).toEqual([expect.stringContaining('no time zone')]);
  });
  test('keeps front matter that is no YAML in the receipt, and reads the text', () => {
    const { article: found, receipt } = read('---\na: [\n---\nWords.');
    expect(articleText(found)).toBe('Words.');
    expect(receipt.discarded).toMatchObject([{ reason: 'front matter', text: '---\na: [\n---' }]);
  });
  test('whom a quotation is from is in its row, and never in the words', () => {
    const { article: found } = read('> We never saw it coming.\n>\n> — Ada Lund, *Harbour Log*');
    expect(articleText(found)).toBe('We never saw it coming.');
    expect(Object.values(found.quotes ?? {})).toMatchObject([
      { attribution: [{ value: 'Ada Lund, ' }, { type: 'emphasis' }] },
    ]);
  });
  test('loses no word however deep it nests', () => {
    for (const sign of ['> ', '- ', '1. '])
      expect(articleText(read(`${sign.repeat(20_000)}bottom`).article)).toContain('bottom');
  });
  test('lets HTML pass by the gate of all HTML alone', () => {
    expect(html('a <b onclick="x()">b</b> <q>c</q>\n\n<script>x()</script>\n\n[x](javascript:x)')).toMatch(
      /^<p>a <strong>b<\/strong> <span id="[^"]+" data-quote="[^"]+">“c”<\/span><\/p><p>x<\/p>$/,
    );
  });
});

describe('writing', () => {
  test('writes words and marks as a person would', () => {
    expect(
      textOf(
        { type: 'heading', level: 2, children: 'On the water' },
        words(
          'It is ',
          { type: 'strong', children: ['late'] },
          ', see ',
          { type: 'link', url: '/tides', children: ['the tides'] },
          '.',
        ),
        {
          type: 'list',
          ordered: false,
          items: [[words('a'), { type: 'list', ordered: true, items: [[words('b')]] }], [words('c')]],
        },
      ),
    ).toBe('## On the water\n\nIt is **late**, see [the tides](/tides).\n\n- a\n  1. b\n- c\n');
  });
  test('what looks like Markdown says just itself', () => {
    const odd = [
      '1. x',
      '# x',
      '> x',
      '- x',
      '*x*',
      '_x_',
      '`x`',
      '[x](y)',
      '<b>',
      '&amp;',
      '~~x~~',
      '\\',
      '---',
      '| x |',
      'https://x.example/',
      'a@x.example',
      '=',
      '[^1]: x',
      '![x](y)',
      '+ x',
      ...[
        ':::note',
        '!!! x',
        '??? x',
        '{: .x}',
        '{.x}',
        'x {#y .z}',
        '(x){a=b}',
        '$a_b$',
        '$$',
        'x^2^',
        'H~2~O',
        '==x==',
      ],
      ...[
        '[[x]]',
        '![[x.jpg]]',
        'x^[y]',
        ': x',
        '[!NOTE]',
        '[TOC]',
        '*[x]: y',
        '<Note />',
        '{/* x */}',
        '\\(x\\)',
        '{{ x }}',
      ],
    ];
    for (const value of odd) {
      const { output } = write(article(words(value)));
      expect(output, value).not.toContain('whole');
      expect(articleText(read(output).article), value).toBe(value);
    }
  });
  test('an element of a page that is no kind is written whole, and comes back', () => {
    const page = readHtml('<p>The ferry is back.</p><object data="/chart.svg">A chart</object>').article;
    expect(read(write(page).output).article.body).toEqual(page.body);
  });
  test('a note of one word is no address to a parser that knows no notes', () => {
    const note = (value: string) => parseArticle({ ...article(words('Noon.')), notes: { n1: value } });
    const lines = ['javascript:x', 'Tide "high"', '\tTide\nHigh'].map((value) => write(note(value)).output);
    for (const line of lines) expect(line).toMatch(/\[\^n1\]: <span>/);
    expect(read(lines[0]!).article.notes).toEqual(note('javascript:x').notes);
    expect(write(note('High tide is at noon.')).output).toContain('[^n1]: High');
  });
  test('two lists behind each other stay two', () => {
    const list = (value: string) => ({ type: 'list', ordered: false, items: [[words(value)]] });
    expect(textOf(list('a'), list('b'), list('c'))).toBe('- a\n\n* b\n\n- c\n');
  });
  test('a block that no sign says exactly stands whole beside its words', () => {
    const unknown = { type: 'unknownInline', originalType: 'glossary', raw: { a: 1 }, children: ['neap'] };
    const before = article(words('At ', unknown, ' tide.'));
    const { output, losses } = write(before);
    expect([output.includes('whole:'), losses]).toEqual([true, []]);
    expect(output).toContain('\nAt neap tide.\n');
    expect(read(output).article.body).toEqual(before.body);
  });
  test('what stands in `raw` may be an object of any make', () => {
    class Harbour {
      harbour = 'Fenmouth';
      tide = undefined;
    }
    const raw = { of: new Harbour() };
    const block = { type: 'unknown', id: 'x', originalType: 'tide-chart', raw, fallback: [words('High water.')] };
    const { output } = write({ ...article(), body: [block] } as unknown as ReturnType<typeof article>); // as a reader may give it
    expect(read(output).article.body).toMatchObject([{ type: 'unknown', raw: { of: { harbour: 'Fenmouth' } } }]);
  });
  test('facts of a block whose words were edited are left out, and the receipt says so', () => {
    const { output } = write(article({ ...words('The ferry left.'), id: 'first', data: { desk: 3 } }));
    expect(read(output).article.body).toMatchObject([{ id: 'first', data: { desk: 3 } }]);
    const { article: edited, receipt } = read(output.replace('ferry left', 'ferry sailed'));
    expect(edited.body[0]).not.toHaveProperty('data');
    expect(receipt.warnings).toEqual([expect.stringContaining('1 block whose words have changed')]);
  });
  test('words that are said otherwise keep who says them', () => {
    const { output } = write(exampleArticle);
    const { article: edited } = read(output.replace('“We never saw it coming,”', '“Nobody saw it coming,”'));
    expect(articleToHtml(edited)).toContain('data-quote="q1">“Nobody saw it coming,”</span>');
    expect(edited.quotes?.['q1']).toMatchObject({ speaker: 'lund', source: 'log', cue: 'said' });
  });
});

test('is told from other texts by its content', () => {
  const sure = (source: string, name?: string) => format.detect?.(source, name) ?? 0;
  expect(sure('---\ntitle: x\n---\nWords.')).toBeGreaterThan(0.8);
  expect(sure('# Ferry\n\nSee [the tides](/tides).')).toBeGreaterThan(0.6);
  expect(sure('Words.', 'ferry.md')).toBeGreaterThan(0.8);
  expect(sure('Ferry Returns\n\nThe ferry left at noon.')).toBe(0);
  expect(sure('<p>**x**</p>')).toBe(0);
});

test('whatever is written, what is read is an article, and comes back', () => {
  const piece = fc.constantFrom(
    ...[
      '# ',
      '> ',
      '- ',
      '1. ',
      '    ',
      '\n',
      '\n\n',
      '**',
      '*',
      '_',
      '`',
      '```\n',
      '[',
      '](',
      ')',
      '![',
      '|',
      '\n|-|-|\n',
    ],
    ...[
      '<b>',
      '</b>',
      '<div>\n',
      '<script>',
      '<!--',
      '-->',
      '[^1]',
      '[^1]: ',
      '---\n',
      'a: b\n',
      '&amp;',
      '\\',
      'word',
      ' ',
      '“',
      '— ',
      '~~',
      'https://a.example/',
    ],
    ...[
      ':::note\n',
      ':::\n',
      '!!! tip\n',
      '{: .x}',
      '{#x .y}',
      '$',
      '$$\n',
      '==',
      '^',
      '^[',
      '[[',
      ']]',
      '[!NOTE]\n',
      ': ',
    ],
    ...['{{< quote >}}\n', '{{< /quote >}}\n', '<Note>', '</Note>\n', '<Note x={1} />', "import x from 'y'\n"],
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
      const source = `x${pieces.join('')}`;
      const { article: found } = read(source);
      expect(safeParseArticle(found)).toMatchObject({ ok: true });
      const { output, losses } = write(found);
      if (losses.length === 0) expect(read(output).article.body).toEqual(found.body);
    }),
    { numRuns: 300 },
  );
});
