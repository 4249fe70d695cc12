import { articleText, inlineText, parseArticle, type Article } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { exampleArticle } from '../testing/index.js';
import { read } from './read.js';
import { write } from './write.js';

const PROSE = 'The ferry of Fenmouth left the quay at noon with a piano on board and came back at six without one.';
const article = (own: object): Article =>
  parseArticle({ type: 'article', schemaVersion: 1, lang: 'en', headline: '', body: [], ...own });
const text = (own: object, wrap?: number) => write(article(own), wrap === undefined ? {} : { wrap }).output;
const body = (...blocks: object[]) => text({ body: blocks });
const paragraph = (children: unknown) => ({ type: 'paragraph', children });

describe('what stands where', () => {
  test('headline and standfirst, then who wrote when, then the body, corrections and rights', () => {
    expect(
      text({
        headline: 'Ferry Returns',
        standfirst: 'Six weeks in dock are over.',
        byline: [{ agent: 'doe' }, { agent: 'roe' }],
        agents: {
          doe: { kind: 'person', id: 'doe', name: 'Jane Doe' },
          roe: { kind: 'person', id: 'roe', name: 'John Roe' },
        },
        dateline: { text: 'FENMOUTH, Jan. 4' },
        published: '2026-01-04',
        modified: '2026-01-05',
        body: [paragraph('The ferry is back.')],
        corrections: [{ id: 'c', kind: 'correction', at: '2026-01-05', children: 'At nine, not at ten.' }],
        rights: { notice: '© 2026 Fenmouth Herald' },
      }).split('\n\n'),
    ).toEqual([
      'Ferry Returns\nSix weeks in dock are over.',
      'By Jane Doe and John Roe\nJanuary 4, 2026\nUpdated January 5, 2026',
      'FENMOUTH, Jan. 4 — The ferry is back.',
      'Correction, January 5, 2026: At nine, not at ten.',
      '© 2026 Fenmouth Herald',
    ]);
  });
  test('the words between the names are those of the language, and a printed byline stays as it is', () => {
    const byline = [{ text: 'Von ' }, { text: 'Lotte Moor' }, { text: ', Holm' }];
    expect(text({ lang: 'de', byline, modified: '2026-03-04' })).toBe(
      'Von Lotte Moor, Holm\nAktualisiert am 4. März 2026',
    );
    expect(text({ byline: [{ text: 'Jane Doe' }, { text: 'Staff writer' }] })).toBe('Jane Doe, Staff writer');
  });
});

describe('each kind', () => {
  test('quotations have their sign, and the speaker under them', () => {
    const quotes = { q: { id: 'q', mode: 'direct', attribution: 'Ada Lund' } };
    const quoted = { type: 'blockquote', quote: 'q', children: [paragraph('We sail.'), paragraph('At six.')] };
    expect(text({ quotes, body: [quoted, paragraph('They did.')] })).toBe(
      '> We sail.\n> At six.\n— Ada Lund\n\nThey did.',
    );
  });
  test('a pull quote is not counted twice', () => {
    expect(body(paragraph('We sail.'), { type: 'pullquote', children: 'We sail' })).toBe('We sail.');
  });
  test('lists nest and go on counting', () => {
    const inner = { type: 'list', ordered: true, start: 3, items: [[paragraph('three')], [paragraph('four')]] };
    expect(body({ type: 'list', ordered: false, items: [[paragraph('one'), inner], [paragraph('two')]] })).toBe(
      '- one\n  3. three\n  4. four\n- two',
    );
  });
  test('tables stand in columns, wide ones in rows', () => {
    const table = { type: 'table', header: ['Day', 'Time'], rows: [['Monday', '6.10']], caption: 'High water' };
    expect(body(table)).toBe('High water\n\nDay     Time\nMonday  6.10');
    expect(body({ ...table, rows: [['Monday', PROSE]] })).toBe(`High water\n\nDay: Monday; Time: ${PROSE}`);
  });
  test('addresses and notes stand at the foot, each once', () => {
    const link = (url: string, children: string) => ({ type: 'link', url, children });
    expect(
      text({
        url: 'https://herald.example/ferry',
        notes: { n: ['Local time, see ', link('/tides', 'the tides'), '.'] },
        body: [
          paragraph([link('https://harbour.example/', 'The harbour'), ' opens', { type: 'noteRef', note: 'n' }, '.']),
          paragraph([
            link('https://harbour.example/', 'It'),
            ' is ',
            link('https://a.example/b', 'https://a.example/b'),
          ]),
        ],
      }),
    ).toBe(
      'The harbour [1] opens[2].\n\nIt [1] is https://a.example/b\n\n[1] https://harbour.example/\n[2] Local time, see the tides [3].\n[3] https://herald.example/tides',
    );
  });
  test('figures have cutline and credit, embeds their address, live entries their time', () => {
    const media = { m: { id: 'm', kind: 'image', url: '/q.jpg', alt: 'The quay', credit: 'Ada Lund' } };
    expect(text({ media, body: [{ type: 'figure', media: ['m'], cutline: 'Low water' }] })).toBe(
      'Photo: Low water – Ada Lund',
    );
    expect(body({ type: 'embed', url: 'https://films.example/tide', title: 'The tide' })).toBe(
      'The tide: https://films.example/tide',
    );
    const update = {
      type: 'update',
      published: '2026-03-04T09:30:00Z',
      headline: 'Back',
      children: [paragraph('Yes.')],
    };
    expect(body(update)).toMatch(/^March 4, 2026 at 9:30\sAM UTC\nBack\n\nYes\.$/);
  });
  test('the losses name what has no place in text', () => {
    const lost = write(exampleArticle).losses.map(({ what }) => what);
    expect(lost).toEqual(expect.arrayContaining(['pullquote', 'media', 'quotes', 'unknown']));
    expect(lost).not.toEqual(expect.arrayContaining(['headline', 'byline', 'blockquote', 'table', 'link']));
  });
});

describe('lines', () => {
  test('are broken where it is asked for, behind their signs', () => {
    const list = { type: 'list', ordered: true, items: [[paragraph('one two three four')], [paragraph('five')]] };
    const quoted = { type: 'blockquote', children: [paragraph('one two three four')] };
    expect(text({ body: [list, quoted, paragraph('one two three four')] }, 12)).toBe(
      '1. one two\n   three\n   four\n2. five\n\n> one two\n> three four\n\none two\nthree four',
    );
    expect(body(paragraph(PROSE))).toBe(PROSE);
  });
});

test.each(['en', 'fr', 'de'])('what was written in %s is read back: head, paragraphs, quotations', (lang) => {
  const written = article({
    lang,
    headline: 'Fenmouth, Holm',
    standfirst: 'Fenmouth – Holm – Fenmouth.',
    byline: [{ agent: 'doe', text: 'Jane Doe' }],
    agents: { doe: { kind: 'person', id: 'doe', name: 'Jane Doe' } },
    published: '2026-03-04',
    modified: '2026-03-05T09:30:00Z',
    dateline: { text: 'FENMOUTH, Holm', place: 'FENMOUTH' },
    notes: { n1: [{ type: 'link', url: 'https://a.example/', children: 'https://a.example/' }] },
    quotes: { q: { id: 'q', mode: 'direct', attribution: 'Ada Lund' } },
    body: [
      paragraph([PROSE, { type: 'noteRef', note: 'n1' }]),
      { type: 'blockquote', quote: 'q', children: [paragraph('“We sail.”'), paragraph('“At six.”')] },
      { type: 'list', ordered: true, items: [[paragraph('One.')], [paragraph('Two.')]] },
      { type: 'divider' },
      paragraph(`${PROSE} ${PROSE}`),
    ],
    rights: { notice: '© 2026 Fenmouth Herald', holder: 'Fenmouth Herald' },
  });
  const back = read(write(written).output, { lang }).article;
  expect(inlineText(back.headline)).toBe('Fenmouth, Holm');
  expect(inlineText(back.standfirst ?? [])).toBe('Fenmouth – Holm – Fenmouth.');
  expect(back.byline).toMatchObject([{ text: 'Jane Doe' }]);
  expect([back.published, back.modified, back.dateline]).toEqual(['2026-03-04', '2026-03-05', written.dateline]);
  expect(back.body.map(({ type }) => type)).toEqual(written.body.map(({ type }) => type));
  expect(articleText(back)).toBe(articleText(written));
  expect([back.notes, back.rights]).toEqual([written.notes, written.rights]);
  expect(Object.values(back.quotes ?? {}).map(({ attribution = [] }) => inlineText(attribution))).toEqual(['Ada Lund']);
});
