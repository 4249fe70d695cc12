import { agentName } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { readAttribution } from './read-attribution.js';

const said = (line: string): string => {
  const { speaker, source } = readAttribution(line);
  const job = speaker?.kind === 'person' && speaker.jobTitle !== undefined ? `, ${speaker.jobTitle}` : '';
  const titled = source?.kind === 'document' ? (source.title ?? source.url) : undefined;
  return speaker ? `${speaker.kind} ${agentName(speaker)}${job}` : titled === undefined ? 'nobody' : `work ${titled}`;
};

describe('who speaks', () => {
  test.each([
    ['Cy Dorn', 'person Cy Dorn'],
    ['Cy Dorn, ferryman', 'person Cy Dorn, ferryman'],
    ['Dr. Ada van der Lund (chief of the harbour)', 'person Ada van der Lund, chief of the harbour'],
    ['Ada Lund, Deputy Chief Executive', 'person Ada Lund, Deputy Chief Executive'],
    ['Ada Lund – harbour master', 'person Ada Lund, harbour master'],
    ['J. R. O’Dorn, 34', 'person J. R. O’Dorn'],
    ['Mr Dorn', 'person Mr Dorn'],
    ['by Jean-Luc Marin, capitaine du port', 'person Jean-Luc Marin, capitaine du port'],
    ['Gesine Önal, Sprecherin', 'person Gesine Önal, Sprecherin'],
    ['Cy Dorn in The Herald', 'person Cy Dorn'],
    ['the Holm Institute', 'organization Holm Institute'],
    ['Verband der Fährleute', 'organization Verband der Fährleute'],
    ['a senior official', 'unnamed a senior official'],
  ])('%s: %s', (line, expected) => expect(said(line)).toBe(expected));
});

describe('where words are from', () => {
  test.each([
    ['The Herald, 3 May', 'work The Herald'],
    ['Holmer Anzeiger', 'work Holmer Anzeiger'],
    ['Log of the harbour office, 1 May', 'work Log of the harbour office'],
    ['The Open Sea, 3 May 2019', 'work The Open Sea'],
    ['https://herald.example/ferry', 'work https://herald.example/ferry'],
    ['herald.example', 'work https://herald.example'],
  ])('%s: %s', (line, expected) => expect(said(line)).toBe(expected));
});

test.each([
  'Plato',
  'Deep Water, Cy Dorn',
  'Cy Dorn, 1998',
  'Ada Lund and Cy Dorn',
  'harbour master',
  'it',
  'The Harbour',
  'Herald',
  'Herald Institute',
  'Cy Herald, ferryman',
  'Psalm 5:3',
  'and then we went home.',
  'x'.repeat(300),
  '',
])('names nobody for sure: %s', (line) => expect(said(line)).toBe('nobody'));
