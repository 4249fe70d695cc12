import { describe, expect, test } from 'vitest';
import { forgedSourcesOf, sourcesOf } from '../packages/formats/testing/carriers/index.js';
import { doors } from '../packages/formats/testing/every-format.js';
import { readingsOf, reads } from '../packages/formats/testing/readings.js';
import { hostileVectors } from '../packages/formats/testing/vectors.js';
import { ReadError } from '../packages/formats/src/read-error.js';
import { Drawings } from './drawings.js';
import { inPages, judged, type Finding } from './oracle.js';

/** `npm run vectors` draws every vector in every place. */
const isWhole = import.meta.env.MODE === 'every-place';
/** Otherwise a format has one in so many vectors in its places, each format others, and all of them as they are. */
const STRIDE = isWhole ? 1 : 12;
/** A forged source holds more than a hundred vectors. */
const FORGED = isWhole ? 8 : 96;
/** Larger vectors are read as they are: a carrier holds its vector many times over. */
const CARRIED = 20_000;

const vectors = hostileVectors();
const texts = vectors.map(({ input }) => input).filter(({ length }) => length < CARRIED);

async function everythingDrawn(): Promise<Drawings> {
  const drawings = new Drawings();
  for (const [at, { folder, ...door }] of doors.filter(reads).entries()) {
    const carried = vectors.flatMap((vector, index) =>
      vector.input.length < CARRIED && (index + at) % STRIDE === 0 ? sourcesOf(folder, vector) : [vector.input],
    );
    for (const sources of [carried, forgedSourcesOf(folder, texts, FORGED)])
      for (const source of sources)
        for (const reading of await readingsOf(door, source))
          if (!(reading instanceof ReadError)) drawings.add(reading);
  }
  return drawings;
}

/** What was wrong with pages: of what they ask of others, pictures, sound and films are what the article names. */
function wrongIn(findings: readonly Finding[], pages: readonly string[], taken: readonly string[] = []): unknown[] {
  return findings.flatMap((finding, index) => {
    const named = new Set(namedIn(pages[index] ?? ''));
    const foreign = finding.foreign.filter((url) => ![...named].some((name) => name.startsWith(url.slice(0, 200))));
    const objections = finding.objections.filter((objection) => !taken.includes(objection));
    const isWrong =
      finding.executed.length > 0 || foreign.length > 0 || objections.length > 0 || finding.error !== null;
    return isWrong ? [{ ...finding, foreign, objections, html: (pages[index] ?? '').slice(0, 300) }] : [];
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

/** Vectors that run in a browser as they are; where ../shared/security is present, those that were seen to. */
const firing = [
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">Tide</a>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<script>alert(1)</script>',
  '<p onclick="alert(1)">Tide</p>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  ...vectors
    .filter(({ kind, firesRaw }) => kind === 'html' && firesRaw)
    .flatMap(({ input }, index) => (index % (isWhole ? 1 : 60) === 0 ? [input] : [])),
];

describe('security vectors in a browser', { timeout: isWhole ? 7_200_000 : 480_000 }, () => {
  test('a vector as it is runs, and words do not', async () => {
    const findings = await judged([...firing, '<p>Words, and <a href="https://herald.example/">a link</a>.</p>']);
    expect(findings.pop()).toEqual({ executed: [], foreign: [], objections: [], error: null });
    expect(firing.filter((_, index) => findings[index]?.executed.length === 0)).toEqual([]);
  });

  test('what is read out of vectors runs nothing, asks nobody and looks harmless, wherever it is drawn', async () => {
    const { pages: drawn, letters } = await everythingDrawn();
    expect(drawn.size).toBeGreaterThan(1000);
    const [pages, sent] = [inPages(drawn), inPages(letters)];
    expect(wrongIn(await judged(pages), pages)).toEqual([]);
    // A letter has its looks at each element.
    expect(wrongIn(await judged(sent), sent, ['style='])).toEqual([]);
    console.log(`${drawn.size} drawings and ${letters.size} letters on ${pages.length + sent.length} pages`);
  });
});
