import { expect, test } from 'vitest';
import { printedDate } from './printed-date.js';

test('reads the day that a line prints, in several languages and orders', () => {
  const days: [string, string][] = [
    ['9:39AM BST 05 Oct 2026', '2026-10-05'],
    ['Thursday January 12th, 2026', '2026-01-12'],
    ['Sept. 15, 2026', '2026-09-15'],
    ['Mon Aug 03 12:45:00 EDT 2026', '2026-08-03'],
    ['posted on April 21, 2026, at 11:29 a.m.', '2026-04-21'],
    ['Publié le 30 avril 2026 à 14h03', '2026-04-30'],
    ['8. April 2026', '2026-04-08'],
    ['08.04.2026 12:46', '2026-04-08'],
    ['12 de marzo de 2026', '2026-03-12'],
    ['3 декабря 2026', '2026-12-03'],
    ['3. května 2026', '2026-05-03'],
    ['3 Mayıs 2026 Pazar', '2026-05-03'],
    ['3. toukokuuta 2026', '2026-05-03'],
    ['2026. május 3., vasárnap', '2026-05-03'],
    ['3 Μαΐου 2026', '2026-05-03'],
    ['3 травня 2026', '2026-05-03'],
    ['٣ مايو ٢٠٢٦', '2026-05-03'],
    ['۳ مايو ۲۰۲۶', '2026-05-03'],
    ['3 במאי 2026', '2026-05-03'],
    ['3 मई 2026', '2026-05-03'],
    ['3. Jänner 2026', '2026-01-03'],
    ['2026年12月10日', '2026-12-10'],
    ['2026/3/1 14:27', '2026-03-01'],
    ['12/19/2026', '2026-12-19'],
    ['19/12/2026', '2026-12-19'],
  ];
  for (const [line, day] of days) expect(printedDate(line), line).toBe(day);
});

test('says nothing where a line says no day, an impossible one, or one that may be two', () => {
  for (const line of ['Today 12:34pm', 'May 2026', '31 Feb 2026', '05/06/2026', 'Room 12, 2026', '12.09.26', ''])
    expect(printedDate(line), line).toBeUndefined();
});
