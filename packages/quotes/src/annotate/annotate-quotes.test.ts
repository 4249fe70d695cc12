import {
  articleText,
  fragments,
  parseArticle,
  safeParseArticle,
  type Article,
  type ArticleInput,
} from '@standfirst/core';
import { describe, expect, it } from 'vitest';
import { annotateQuotes } from './annotate-quotes.js';

const article = (body: ArticleInput['body'], more: Partial<ArticleInput> = {}): Article =>
  parseArticle({ type: 'article', schemaVersion: 1, lang: 'en', headline: 'Orrin', body, ...more });

const paragraph = (children: Extract<ArticleInput['body'][number], { type: 'paragraph' }>['children']) => ({
  type: 'paragraph' as const,
  children,
});

const onlyQuote = (annotated: Article) => Object.values(annotated.quotes ?? {})[0];

describe('annotateQuotes', () => {
  it('makes marks data, and keeps who speaks and how beside the words', () => {
    const annotated = annotateQuotes(article([paragraph('“It fell,” the report from the Tide Institute said.')]));
    const quote = onlyQuote(annotated);
    expect(annotated.body).toMatchObject([
      {
        children: [
          { type: 'quoted', quote: quote?.id, open: '“', close: '”', children: [{ type: 'text', value: 'It fell,' }] },
          { type: 'text', value: ' ' },
          {
            type: 'attribution',
            part: 'source',
            quotes: [quote?.id],
            children: [{ value: 'the report from the Tide Institute' }],
          },
          { type: 'text', value: ' ' },
          { type: 'attribution', part: 'cue', quotes: [quote?.id], children: [{ value: 'said' }] },
          { type: 'text', value: '.' },
        ],
      },
    ]);
    expect(quote).toMatchObject({
      mode: 'direct',
      cue: 'said',
      origin: { by: 'rules', certainty: 'explicit', rule: 'subject-first' },
    });
  });

  it('keeps the report as the source and whoever made it as the speaker', () => {
    const { quotes, agents, works } = annotateQuotes(
      article([paragraph('“It fell,” said the report from the Tide Institute.')]),
    );
    const quote = Object.values(quotes ?? {})[0];
    expect(agents?.[quote?.speaker ?? '']).toMatchObject({ kind: 'organization', name: 'Tide Institute' });
    expect(works?.[quote?.source ?? '']).toMatchObject({
      kind: 'document',
      genre: 'report',
      title: 'the report from the Tide Institute',
      by: [quote?.speaker],
    });
  });

  it('names no speaker where nobody knows who made the report', () => {
    const quote = onlyQuote(annotateQuotes(article([paragraph('“It fell,” said the report.')])));
    expect(quote?.speaker).toBeUndefined();
    expect(quote?.source).toBeDefined();
  });

  it('writes indirect words without marks and mixed ones in pieces of one quotation', () => {
    const indirect = annotateQuotes(article([paragraph('Police said it had snowed.')]));
    expect(indirect.body).toMatchObject([
      { children: [{}, {}, {}, {}, { type: 'quoted', children: [{ value: 'it had snowed' }] }, { value: '.' }] },
    ]);
    const mixed = annotateQuotes(article([paragraph('Ann Dray called the plan “rash”.')]));
    expect(fragments(mixed.body, onlyQuote(mixed)?.id ?? '')).toEqual(['the plan ', 'rash']);
  });

  it('leaves the closing mark out where the next paragraph goes on', () => {
    const annotated = annotateQuotes(
      article([paragraph('“It fell,” Ann Dray said. “All of it.'), paragraph('“Every stone of it.”')]),
    );
    const second = annotated.body[1];
    expect(Object.keys(annotated.quotes ?? {})).toHaveLength(1);
    expect(JSON.stringify(annotated.body[0])).toContain('"open":"“","children":[{"type":"text","value":"All of it."}]');
    expect(second).toMatchObject({ children: [{ open: '“', close: '”' }] });
  });

  it('splits a link that a quotation ends in, and loses nothing of it', () => {
    const link = {
      type: 'link' as const,
      url: 'https://orrin.example/',
      children: ['“It fell,” Ann ', { type: 'emphasis' as const, children: 'Dray' }, ' said'],
    };
    const before = article([paragraph([link, '.'])]);
    const annotated = annotateQuotes(before);
    expect(articleText(annotated)).toBe(articleText(before));
    expect(JSON.stringify(annotated.body).match(/orrin\.example/g)).toHaveLength(5);
  });

  it('links a quotation to the one that it goes on from', () => {
    const { quotes } = annotateQuotes(article([paragraph('“It fell,” Ann Dray said. “We ran,” she added.')]));
    const [first, second] = Object.values(quotes ?? {});
    expect(second).toMatchObject({ continues: first?.id, speaker: first?.speaker });
  });

  it('hears lists, block quotes, asides and updates, but no headings, pull quotes or code', () => {
    const words = '“It fell,” Ann Dray said.';
    const annotated = annotateQuotes(
      article([
        { type: 'heading', level: 2, children: words },
        { type: 'list', ordered: false, items: [[paragraph(words)]] },
        { type: 'blockquote', children: [paragraph(words)] },
        { type: 'aside', role: 'infobox', title: words, children: [paragraph(words)] },
        { type: 'update', published: '2031', children: [paragraph(words)] },
        { type: 'pullquote', children: words },
        { type: 'codeBlock', value: words },
      ]),
    );
    expect(Object.keys(annotated.quotes ?? {})).toHaveLength(4);
  });

  it('keeps quotations and agents that are there and adds none on top', () => {
    const before = article(
      [
        paragraph([
          { type: 'quoted', quote: 'mine', open: '“', close: '”', children: 'It fell,' },
          ' Ann Dray said. Police said it had snowed.',
        ]),
      ],
      {
        quotes: { mine: { id: 'mine', mode: 'direct', speaker: 'ann' } },
        agents: { ann: { id: 'ann', kind: 'person', name: 'Ann Dray' } },
      },
    );
    const annotated = annotateQuotes(before);
    expect(Object.values(annotated.quotes ?? {}).map(({ mode }) => mode)).toEqual(['direct', 'indirect']);
    expect(annotated.quotes?.['mine']).toEqual(before.quotes?.['mine']);
    expect(annotated.agents?.['ann']).toEqual(before.agents?.['ann']);
  });

  it('uses the agent that has the name already', () => {
    const before = article([paragraph('“It fell,” Ann Dray said.')], {
      agents: { ann: { id: 'ann', kind: 'person', name: 'Ann Dray' } },
    });
    expect(onlyQuote(annotateQuotes(before))?.speaker).toBe('ann');
  });

  it('gives an article that is valid, and the same one the second time', () => {
    const before = article([
      paragraph('“It fell,” Ann Dray said. “It fell,” she added. The town said it was sorry.'),
      paragraph('“It fell.”'),
    ]);
    const once = annotateQuotes(before);
    expect(safeParseArticle(once)).toMatchObject({ ok: true });
    expect(annotateQuotes(once)).toEqual(once);
  });

  it('makes nobody of a pronoun that stands for nobody known', () => {
    expect(annotateQuotes(article([paragraph('“It fell,” he said.')])).agents).toBeUndefined();
  });
});
