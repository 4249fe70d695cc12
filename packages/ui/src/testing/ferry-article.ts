import type { Article, Block, Inline } from '@standfirst/core';

const text = (value: string): Inline => ({ type: 'text', value });
const said = (
  quote: string,
  value: string,
  marks: { open?: string; close?: string } = { open: '“', close: '”' },
): Inline => ({
  type: 'quoted',
  quote,
  ...marks,
  children: [text(value)],
});
const source = (quote: string, value: string): Inline => ({
  type: 'attribution',
  part: 'source',
  quotes: [quote],
  children: [text(value)],
});
const cue = (quote: string, value: string): Inline => ({
  type: 'attribution',
  part: 'cue',
  quotes: [quote],
  children: [text(value)],
});
const paragraph = (id: string, ...children: Inline[]): Block => ({ type: 'paragraph', id, children });

/** A local story, invented from end to end, with every sort of quotation and most of an article's furniture. */
export const ferryArticle: Article = {
  type: 'article',
  schemaVersion: 1,
  id: 'skerrow-ferry',
  kind: 'report',
  lang: 'en-GB',
  kicker: { text: 'Skerrow', url: '/skerrow' },
  headline: [text('The island that is about to lose its winter ferry')],
  standfirst: [
    text(
      'From November no boat will cross to Skerrow before noon. The council calls it thrift; the islanders call it the end of the school run.',
    ),
  ],
  byline: [{ agent: 'quill' }, { agent: 'orme' }],
  contributions: [
    { agent: 'pell', role: 'photography' },
    { agent: 'orme', role: 'Research' },
  ],
  dateline: { text: 'Fenmouth', place: 'Fenmouth' },
  published: '2026-03-04T06:30:00Z',
  modified: '2026-03-05T09:10:00Z',
  leadMedia: 'lead',
  body: [
    {
      type: 'figure',
      id: 'lead',
      media: ['quay'],
      cutline: [text('The quay at Fenmouth at low water, an hour before the last boat.')],
    },
    paragraph(
      'p1',
      text(
        'The first boat of the day has left Fenmouth at ten past six for as long as anybody on Skerrow can remember. From 1 November it will leave at noon, and it will be the only one.',
      ),
    ),
    paragraph(
      'p2',
      said('q1', 'We have looked at every figure twice, and the morning crossing carries eleven people,'),
      text(' '),
      cue('q1', 'said'),
      text(' '),
      source('q1', 'Ada Lund, the harbour master of Fenmouth'),
      text('. '),
      said('q2', 'Eleven people cannot pay for a boat of that size.'),
    ),
    paragraph(
      'p3',
      text('The council’s own study, '),
      { type: 'mention', ref: 'study', children: [text('Crossings in a Cold Season')] },
      text(', '),
      cue('q3', 'says'),
      text(' that '),
      said('q3', 'the winter timetable loses some £190,000 a year', {}),
      text(', most of it in fuel.'),
      { type: 'noteRef', note: 'fuel' },
      text(' It does not say what the island loses.'),
    ),
    {
      type: 'pullquote',
      id: 'pull',
      of: 'q4',
      children: [text('We never chose to live far away. The boat went away from us')],
      attribution: [text('Ines Corr, teacher')],
    },
    { type: 'heading', id: 'h1', level: 2, children: [text('A school with nine pupils')] },
    paragraph(
      'p4',
      text('Nine children cross each morning. '),
      said('q4', 'We never chose to live far away. The boat went away from us,'),
      text(' '),
      cue('q4', 'said'),
      text(' '),
      source('q4', 'Ines Corr'),
      text(', who teaches the older ones. She '),
      cue('q5', 'called'),
      text(' the plan '),
      said('q5', 'a school run without a road'),
      text(' and said that two families had already asked about flats on the mainland.'),
    ),
    paragraph(
      'p5',
      said('q6', 'My daughter asked me, ‘Who decides where the sea is?’ I had no answer for her.', { open: '“' }),
    ),
    paragraph(
      'p6',
      said('q6', 'I still have none.'),
      text(' '),
      cue('q6', 'said'),
      text(' '),
      source('q6', 'a father of three, who asked not to be named'),
      text('.'),
    ),
    {
      type: 'blockquote',
      id: 'b1',
      quote: 'q7',
      cite: 'https://skerrow.example/letters',
      children: [
        paragraph(
          'b1a',
          text(
            'The council has never missed a boat. It has only ever missed the people on it, and it will go on missing them until somebody writes their names on the timetable.',
          ),
        ),
      ],
    },
    { type: 'heading', id: 'h2', level: 2, children: [text('What would change')] },
    {
      type: 'table',
      id: 't1',
      caption: [text('Weekday crossings, Fenmouth to Skerrow')],
      header: [[text('Season')], [text('First')], [text('Last')], [text('Boats')]],
      rows: [
        [[text('Summer')], [text('06:10')], [text('21:40')], [text('9')]],
        [[text('Winter now')], [text('06:10')], [text('17:20')], [text('4')]],
        [[text('Winter planned')], [text('12:00')], [text('15:30')], [text('2')]],
      ],
    },
    paragraph(
      'p7',
      text('The decision falls on '),
      { type: 'strong', children: [text('19 March')] },
      text('. Until then anybody may write to the '),
      { type: 'link', url: 'https://fenmouth.example/ferry', children: [text('harbour office')] },
      text(', which has promised to read every letter aloud.'),
    ),
    {
      type: 'figure',
      id: 'f2',
      media: ['island', 'boat'],
      layout: 'pair',
      prominence: 'wide',
      cutline: [text('Skerrow from the mainland, and the Margit Brandt, built in 1974, leaving for it.')],
    },
    {
      type: 'list',
      id: 'l1',
      ordered: false,
      items: [
        [paragraph('l1a', text('The post would come every second day.'))],
        [paragraph('l1b', text('The doctor’s clinic would move to Thursdays, when the tide allows it.'))],
      ],
    },
    {
      type: 'embed',
      id: 'e1',
      url: 'https://films.example/watch/skerrow',
      provider: 'Films Example',
      title: 'One morning on the six o’clock boat',
      tracks: true,
    },
    {
      type: 'aside',
      id: 'a1',
      role: 'infobox',
      title: [text('The ferry in figures')],
      children: [
        paragraph(
          'a1p',
          text(
            'Two boats, two piers, 24 minutes. The larger boat carries 140 people and eight cars; it has carried a piano four times.',
          ),
        ),
      ],
    },
    { type: 'divider', id: 'd1' },
    paragraph('p8', text('On Tuesday the six o’clock boat left on time. There were twelve people on it.')),
    {
      type: 'relatedLink',
      id: 'r1',
      url: 'https://herald.example/pier',
      title: 'A second pier, and who is to pay for it',
      label: 'Read more',
    },
  ],
  notes: { fuel: [text('The study counts marine diesel at the price of January; it has fallen since.')] },
  quotes: {
    q1: { id: 'q1', mode: 'direct', speaker: 'lund', cue: 'said', origin: { by: 'editor', certainty: 'explicit' } },
    q2: { id: 'q2', mode: 'direct', continues: 'q1', origin: { by: 'editor', certainty: 'continued' } },
    q3: { id: 'q3', mode: 'indirect', source: 'study', cue: 'says', locator: { kind: 'page', from: '14' } },
    q4: { id: 'q4', mode: 'direct', speaker: 'corr', cue: 'said' },
    q5: { id: 'q5', mode: 'mixed', speaker: 'corr', cue: 'called' },
    q6: { id: 'q6', mode: 'direct', speaker: 'father', cue: 'said' },
    q7: { id: 'q7', mode: 'direct', speaker: 'keld', source: 'letters', check: { status: 'verbatim' } },
  },
  agents: {
    quill: { kind: 'person', id: 'quill', name: 'Maud Quill', url: 'https://herald.example/quill' },
    orme: { kind: 'person', id: 'orme', name: 'Tobias Orme' },
    pell: { kind: 'person', id: 'pell', name: 'Hanne Pell' },
    lund: { kind: 'person', id: 'lund', name: 'Ada Lund', jobTitle: 'harbour master' },
    corr: { kind: 'person', id: 'corr', name: 'Ines Corr', jobTitle: 'teacher' },
    keld: { kind: 'person', id: 'keld', name: 'Jorun Keld', jobTitle: 'retired skipper' },
    father: { kind: 'unnamed', id: 'father', label: 'a father of three' },
  },
  works: {
    study: {
      kind: 'document',
      id: 'study',
      genre: 'report',
      title: 'Crossings in a Cold Season',
      url: 'https://fenmouth.example/study',
    },
    letters: { kind: 'document', id: 'letters', title: 'Letters to the Harbour Office' },
  },
  media: {
    quay: {
      id: 'quay',
      kind: 'image',
      url: '/images/quay.svg',
      width: 1200,
      height: 675,
      alt: 'A quay at dusk, the water low, one boat alongside.',
      credit: 'Illustration: Hanne Pell',
    },
    island: {
      id: 'island',
      kind: 'image',
      url: '/images/island.svg',
      width: 800,
      height: 600,
      alt: 'An island on the horizon.',
    },
    boat: {
      id: 'boat',
      kind: 'image',
      url: '/images/boat.svg',
      width: 800,
      height: 600,
      alt: 'A small ferry heading out.',
      focalPoint: { x: 0.7, y: 0.6 },
    },
  },
  corrections: [
    {
      id: 'c1',
      kind: 'correction',
      at: '2026-03-05',
      children: [text('An earlier version gave the number of morning passengers as ten. It is eleven.')],
      affects: ['q1'],
    },
  ],
  section: { name: 'Local' },
  tags: [{ name: 'Ferries' }, { name: 'Skerrow' }],
  related: [{ url: 'https://herald.example/tide', title: 'How the tide tables are made' }],
  discussion: { state: 'open' },
};
