import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../packages/formats/testing/carriers/index.js';
import { doors } from '../packages/formats/testing/every-format.js';
import { readingsOf, reads } from '../packages/formats/testing/readings.js';
import { hostileVectors, vectorsArePresent } from '../packages/formats/testing/vectors.js';
import { ReadError } from '../packages/formats/src/read-error.js';
import { Drawings } from './drawings.js';
import { inPages, judged, type Finding } from './oracle.js';

/** `npm run vectors` draws every vector in every place; it takes ten minutes. */
const isWhole = import.meta.env.MODE === 'every-place';
/** Otherwise a format has one in so many vectors in its places, each format others, and all of them as they are. */
const STRIDE = isWhole ? 1 : 12;
/** On pages of so few elements each is clicked, and every event fired at it, before and after it is parsed again. */
const CLICKED = 280;
const READ = 4000;
/** A browser that is asked to lay out more, and to parse it twice, may take minutes on a loaded machine: `npm run vectors` waits. */
const LARGE = isWhole ? Infinity : 100_000;

const vectors = hostileVectors();

async function everythingDrawn(): Promise<Drawings> {
  const drawings = new Drawings();
  for (const [at, { folder, ...door }] of doors.filter(reads).entries()) {
    for (const [index, vector] of vectors.entries()) {
      const isCarried = vector.input.length < 20_000 && (index + at) % STRIDE === 0;
      for (const source of isCarried ? sourcesOf(folder, vector) : [vector.input])
        for (const reading of await readingsOf(door, source))
          if (!(reading instanceof ReadError)) drawings.add(reading);
    }
  }
  return drawings;
}

const notLarge = (drawings: Iterable<string>) => [...drawings].filter(({ length }) => length < LARGE);

/** What was wrong with pages: of what they ask of others, pictures, sound and films are what the article names. */
function wrongIn(findings: readonly Finding[], pages: readonly string[], taken: readonly string[] = []): unknown[] {
  return findings.flatMap((finding, index) => {
    const named = new Set(namedIn(pages[index] ?? ''));
    const foreign = finding.foreign.filter((url) => ![...named].some((name) => name.startsWith(url.slice(0, 200))));
    const objections = finding.static.filter((objection) => !taken.includes(objection));
    const isWrong = finding.executed || foreign.length > 0 || objections.length > 0 || finding.error !== null;
    return isWrong ? [{ ...finding, foreign, static: objections, html: (pages[index] ?? '').slice(0, 300) }] : [];
  });
}

const namedIn = (html: string) =>
  [...html.matchAll(/ src="([^"]*)"/g)].flatMap(([, src = '']) => {
    const text = src
      .replaceAll('&#x27;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
    const url = URL.parse(text.replaceAll('&amp;', '&'), 'http://oracle.test/p/0');
    if (url) url.hash = ''; // stays with the browser
    return url?.href ?? [];
  });

describe.skipIf(!vectorsArePresent)(
  'security vectors in a browser (skipped where ../shared/security is absent)',
  { timeout: isWhole ? 3_600_000 : 480_000 },
  () => {
    test('a vector as it is runs', async () => {
      const raw = vectors.filter(({ firesRaw }) => firesRaw).slice(0, 4);
      expect((await judged(raw.map(({ input }) => input))).map(({ executed }) => executed)).toEqual([
        true,
        true,
        true,
        true,
      ]);
    });

    test('what is read out of vectors runs nothing, asks nobody and looks harmless, wherever it is drawn', async () => {
      const { pages: drawn, letters } = await everythingDrawn();
      expect(drawn.size).toBeGreaterThan(3000);
      const pages = inPages(notLarge(drawn), isWhole ? CLICKED : READ);
      expect(wrongIn(await judged(pages), pages)).toEqual([]);
      // A letter has its looks at each element.
      const sent = inPages(notLarge(letters), READ);
      expect(wrongIn(await judged(sent), sent, ['style='])).toEqual([]);
    });
  },
);
