import { articleText, articleToHtml, parseArticle } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { read as readHtml } from '../html/index.js';
import { exampleArticle } from '../testing/index.js';
import { read, write } from './index.js';

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

test('a table without rows comes back', () => {
  const empty = parseArticle({ ...article(words('x')), notes: {}, quotes: {}, agents: {}, works: {}, media: {} });
  expect(read(write(empty).output).article).toEqual(empty);
});

test('a block that shows nothing in its place comes back so', () => {
  const found = article({ type: 'unknown', originalType: 'poll', raw: {}, fallback: [] }, words('x'));
  expect(read(write(found).output).article.body).toEqual(found.body);
});

test('a row of the front matter says who said words, and the words name nobody else', () => {
  const { article: found } = read('> We never saw it coming.\n>\n> — Ada L *Harbour Log*');
  const { quotes, agents, works } = read(write(found).output).article;
  expect({ quotes, agents, works }).toEqual({ quotes: found.quotes, agents: found.agents, works: found.works });
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
