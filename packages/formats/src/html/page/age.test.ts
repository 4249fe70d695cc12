import { expect, test } from 'vitest';
import { isAge } from './age.js';

test('knows how long ago something was, in the words of many languages', () => {
  for (const words of [
    ...['4 hours ago', '4h ago', 'An hour ago', 'about a minute ago', 'a few minutes ago', 'Updated 2 days ago'],
    ...['yesterday', 'Yesterday at 14:03', 'Today 12:34', 'Published: just now', 'vor 3 Stunden', 'vor einer Stunde'],
    ...['il y a 2 heures', 'Publié il y a une heure', 'hier à 14h03', 'hace 5 minutos', '2 ore fa', '3 uur geleden'],
    ...[
      '2 godziny temu',
      'há 3 horas',
      'för 2 timmar sedan',
      '3 часа назад',
      '3時間前',
      '5分钟前',
      'gestern, 14.03 Uhr',
    ],
  ])
    expect(isAge(words), words).toBe(true);
});

test('says no to days and to sentences', () => {
  for (const words of [
    ...[
      '3 May 2026',
      'Yesterday the boat came back.',
      'Long ago',
      'Two men left for Holm',
      'vor Ort',
      'Today in Holm',
      '',
    ],
    ...['Only four hours ago nobody knew of it at all.', 'For My Girls', 'il y a', 'Ada Lund'],
  ])
    expect(isAge(words), words).toBe(false);
});
