import { expect, test } from 'vitest';
import { namesForMachines, namesIn } from './names.js';

test('names stand between commas, bars and "and", behind the words that begin a byline', () => {
  expect(namesIn('By Ada Lund, Bert Quill and Cy Dorn')).toEqual(['Ada Lund', 'Bert Quill', 'Cy Dorn']);
  expect(namesIn('par Ève Marais et Ada Lund')).toEqual(['Ève Marais', 'Ada Lund']);
  expect(namesIn('👤by Fen News Desk')).toEqual(['Fen News Desk']);
  expect(namesIn('Par Ève Marais avec Ada Lund et Cy Dorn')).toEqual(['Ève Marais', 'Ada Lund', 'Cy Dorn']);
  expect(namesIn('Rost & i')).toEqual(['Rost & i']);
  expect(namesIn('3 May 2026 | by Ada Lund')).toEqual(['Ada Lund']);
  expect(namesIn('Dienst für Land und leute')).toEqual(['Dienst für Land und leute']);
});

test('buttons, counts, dates and addresses beside names are no names', () => {
  expect(namesIn('Ada Lund | ada@post.example')).toEqual(['Ada Lund']);
  expect(namesIn('Ada Lund, Follow, Email, Bio, 2 Comments, View author archive')).toEqual(['Ada Lund']);
  expect(namesIn('Ada Lund March 3, 2026')).toEqual(['Ada Lund']);
  expect(namesIn('Ada March')).toEqual(['Ada March']);
  expect(namesIn('Ada Lund5 minute Read')).toEqual(['Ada Lund']);
  expect(namesIn('Ada Lund / @adalund / adalund')).toEqual(['Ada Lund']);
  expect(namesIn('水野あだ2026-03-01 14:27')).toEqual(['水野あだ']);
  for (const none of [
    'By',
    'Share',
    'Follow',
    '1',
    'Dec 1st 2026',
    'Posted on May 3',
    'Get RSS feed',
    'https://a.example',
  ])
    expect(namesIn(none), none).toEqual([]);
});

test('who is known by an account alone is named by it', () => {
  expect(namesIn('@adalund')).toEqual(['@adalund']);
});

test('a family name that stands first for machines goes behind', () => {
  expect(namesForMachines('Quill, Ada')).toEqual(['Ada Quill']);
  expect(namesForMachines('Ada Lund, Cy Dorn')).toEqual(['Ada Lund', 'Cy Dorn']);
});
