import { articleText, articleToHtml } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { format, read } from './index.js';

const html = (markdown: string) => articleToHtml(read(markdown).article);

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

test('is told from other texts by its content', () => {
  const sure = (source: string, name?: string) => format.detect?.(source, name) ?? 0;
  expect(sure('---\ntitle: x\n---\nWords.')).toBeGreaterThan(0.8);
  expect(sure('# Ferry\n\nSee [the tides](/tides).')).toBeGreaterThan(0.6);
  expect(sure('Words.', 'ferry.md')).toBeGreaterThan(0.8);
  expect(sure('Ferry Returns\n\nThe ferry left at noon.')).toBe(0);
  expect(sure('<p>**x**</p>')).toBe(0);
});
