import { articleText, parseArticle } from '@standfirst/core';
import { describe, expect, it } from 'vitest';
import { annotateQuotes } from '../annotate/annotate-quotes.js';
import { predictQuotes } from './prediction.js';
import { quoteRows } from './quote-rows.js';

const text = 'Ann Dray called the plan “rash”. “It fell,” she said.';

describe('quoteRows', () => {
  it('gives what the README shows', () => {
    const rows = quoteRows('“The dam will hold,” said the report from the Tide Institute. “We tried it,” it added.');
    expect(rows.map(({ text, speaker, entity, continues }) => [text, speaker, entity, continues])).toEqual([
      ['The dam will hold', 'the report from the Tide Institute', 'Tide Institute', null],
      ['We tried it', 'it', 'Tide Institute', 0],
    ]);
  });

  it('tells everything of a quotation, null where nothing is known', () => {
    expect(quoteRows(text)[0]).toEqual({
      text: 'the plan rash',
      mode: 'mixed',
      speaker: 'Ann Dray',
      entity: 'Ann Dray',
      speakerKind: 'person',
      source: null,
      cue: 'called',
      certainty: 'explicit',
      rule: 'subject-first',
      continues: null,
      start: 16,
      end: 30,
    });
    expect(quoteRows('“Nobody knows who has said this.”')[0]).toMatchObject({
      speaker: null,
      entity: null,
      speakerKind: null,
      cue: null,
    });
  });

  it('counts the offsets of an article in its own text', () => {
    const article = parseArticle({
      type: 'article',
      schemaVersion: 1,
      lang: 'en',
      headline: 'Orrin',
      body: [
        { type: 'heading', level: 2, children: 'Plans' },
        { type: 'list', ordered: true, items: [[{ type: 'paragraph', children: text }]] },
      ],
    });
    const rows = quoteRows(article);
    expect(rows.map(({ start, end }) => articleText(article).slice(start, end))).toEqual(['the plan “rash', 'It fell']);
  });

  it('tells the quotations that an article has already as it tells them, and finds the rest', () => {
    const article = parseArticle({
      type: 'article',
      schemaVersion: 1,
      lang: 'en',
      headline: 'Orrin',
      agents: { dray: { id: 'dray', kind: 'person', name: 'Ann Dray' } },
      quotes: { q: { id: 'q', mode: 'direct', speaker: 'dray', cue: 'wrote', origin: { by: 'editor' } } },
      body: [
        { type: 'heading', level: 2, children: 'Plans' },
        {
          type: 'paragraph',
          children: [
            '“We met,” said Tom Poole. ',
            { type: 'quoted', quote: 'q', open: '“', close: '”', children: 'It fell,' },
            ' she said.',
          ],
        },
      ],
    });
    const rows = quoteRows(article);
    expect(rows.map(({ text, entity, rule, certainty }) => [text, entity, rule, certainty])).toEqual([
      ['We met', 'Tom Poole', 'inverted', 'explicit'],
      ['It fell', 'Ann Dray', 'editor', 'explicit'],
    ]);
    expect(rows.map(({ start, end }) => articleText(article).slice(start, end))).toEqual(['We met', 'It fell']);
  });

  it('gives the same rows for an article whose quotations are typed', () => {
    const words =
      '“The dam will hold,” said the report from the Tide Institute. “We tried it,” it added. Tom Poole agreed: “It will.”';
    const article = parseArticle({
      type: 'article',
      schemaVersion: 1,
      lang: 'en',
      headline: 'Orrin',
      body: [{ type: 'paragraph', children: words }],
    });
    expect(quoteRows(annotateQuotes(article))).toEqual(quoteRows(article));
  });

  it('says of a pronoun that nothing names that nobody is known', () => {
    expect(quoteRows('“It fell,” she said.')).toMatchObject([{ speaker: 'she', entity: null }]);
  });

  it('reads only the marks of a language that has no pack', () => {
    expect(quoteRows('« Ni idrom nin viva », dira Claire Morel.', { lang: 'eo' })).toMatchObject([
      { text: 'Ni idrom nin viva', certainty: 'none', speaker: null },
    ]);
  });
});

describe('predictQuotes', () => {
  it('speaks the language of annotated data', () => {
    expect(predictQuotes('a', '“It fell,” the company said.')).toMatchObject({
      id: 'a',
      quotes: [
        {
          type: 'direct',
          fragments: [[1, 8]],
          marked: [[1, 8]],
          speaker: 'the company',
          speakerStart: 11,
          speakerEnd: 22,
          speakerKind: 'organisation',
          cue: 'said',
        },
      ],
    });
  });
});

it('the words of a block quote stand without the marks around all of them', () => {
  const said = (words: string) =>
    quoteRows(
      parseArticle({
        type: 'article',
        schemaVersion: 1,
        lang: 'en',
        headline: 'Orrin',
        body: [{ type: 'blockquote', quote: 'q1', children: [{ type: 'paragraph', children: words }] }],
        quotes: { q1: { id: 'q1', mode: 'direct' } },
      }),
    ).map(({ text, start }) => [text, start]);
  expect(said('“The sea takes what it wants.”')).toEqual([['The sea takes what it wants', 1]]);
  expect(said('“No,” she said. “Never.”')).toEqual([['“No,” she said. “Never.”', 0]]);
});
