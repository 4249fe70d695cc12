import type { Article } from '@standfirst/core';
import { brokenPromises, type Contract } from '@standfirst/core/testing';
import type { Format } from '@standfirst/formats';
import type { FurnishedPage } from '@standfirst/formats/testing';
import { generatedArticles } from '../../packages/formats/src/testing/generated.js';
import { promisesOfComingBack } from '../../packages/formats/src/testing/promises-of-coming-back.js';
import { promisesOfPages } from '../../packages/formats/src/testing/promises-of-pages.js';
import {
  isNamed,
  promisesOfReadQuotations,
  promisesOfWrittenQuotations,
} from '../../packages/formats/src/testing/promises-of-quotations.js';
import { doors, pagesOf } from '../../packages/formats/testing/every-format.js';
import { peersSection } from './peers-section.js';
import { table } from './table.js';

/** What the cell of a check says, with the number of the reason where it does not apply. */
const GUESSES = 'not applicable ¹';
const NO_PAGE = 'not applicable ²';

/** The text of CONFORMANCE.md: the six checks, run for every reader and writer. */
export async function conformancePage(): Promise<string> {
  const formats = doors.flatMap(({ format }) => (format ? [format] : []));
  const writers = await Promise.all(formats.map(writerRow));
  const readers = await Promise.all(formats.map((format) => readerRow(format, pagesOf(format.name))));
  return `# What no format does to a quotation

Converters of articles are known to lose quoted paragraphs, to put the name of who speaks into the quoted words, and to take the
menus of a page for its story. Six checks look for such faults in what each writer of \`@standfirst/formats\` gives, and in what each
reader makes of it. A cell says whether all passed. [Converters of others](#beside-converters-of-others) had the same stories.

Measured by \`npm run fidelity\`, which runs the promises of \`@standfirst/formats/testing\` over ${generatedArticles().length} articles made from the
schema of the model, always the same, in which every run of words ends in a word of its own. The number in a cell is how many
articles, or pages, the check was held against. To measure again, run it in a clone of the repository: it writes this page, and a test
fails where the page is not what the formats do. \`npm run conformance:peers\` measures the converters of others too.

1. No quoted paragraph is lost.
2. The speaker is never inside the quoted words.
3. Quoted words never turn into the reporter's.
4. A pull quote is never counted twice.
5. What is unknown is neither shown to readers nor lost.
6. No comment, form or furniture of the page is in the body.

## Writers

What is written is looked into as it is: the quoted words stand in it, and what the writer does not know stands in it or is named
as lost. Checks 2 to 4 are about what a program makes of it, and are held where it is read again, below; a writer adds no
furniture to an article that has none, so check 6 is about readers alone.

${table(['writer', '1', '5'], writers.flat())}

## Readers

What a format has written is read again; check 1 is that every loss is one that the writer has named, and where there are pages
with furniture, that the whole story of each is in the body.

${table(['reader', '1', '2', '3', '4', '5', '6'], readers.flat())}

¹ It reads by signs, and says so in \`guessed\`; it is held to nothing that it guessed.

² No page with furniture of this format stands in its \`cases\`.

${peersSection()}`;
}

async function writerRow({ name, write }: Format): Promise<string[][]> {
  if (!write) return [];
  const broken = await brokenPromises(promisesOfWrittenQuotations(write));
  const articles = generatedArticles().length;
  const isKept = (promise: string) => result(!broken.includes(promise), articles);
  return [[name, isKept('loses no quoted word'), isKept('keeps what it does not know, or says that it is lost')]];
}

async function readerRow(format: Format, pages: readonly FurnishedPage[]): Promise<string[][]> {
  const { name, read, write } = format;
  if (!read || !write) return [];
  const ofPages = await run(promisesOfPages(read, pages));
  const furniture =
    pages.length === 0
      ? NO_PAGE
      : result(ofPages['has no comment, form or furniture in the body, and none of them lost'] ?? false, pages.length);
  const watch = watched(read, write);
  const quotations = await run(promisesOfReadQuotations(watch.write, watch.read));
  const { readable, sure, surelyQuoted } = watch.counts();
  const whole = watched(read, write);
  const back = Object.values(await run(promisesOfComingBack(whole.write, whole.read))).every(Boolean);
  const stories = pages.length === 0 || ofPages['has every word of the story in the body'] === true;
  const cell = (promise: string, articles: number) => result(quotations[promise] ?? false, articles);
  return [
    [
      name,
      sure === 0 ? GUESSES : result(back && stories, whole.counts().sure),
      cell('puts nobody’s name and no word of the reporter into quoted words', readable),
      surelyQuoted === 0 ? GUESSES : cell('turns no quoted words into the reporter’s', surelyQuoted),
      cell('counts no pull quote twice', readable),
      cell('shows nothing that it does not know', readable),
      furniture,
    ],
  ];
}

const result = (isKept: boolean, number: number) => `${isKept ? 'passed' : 'failed'} (${number})`;

/** Whether each promise is kept. */
async function run(contract: Contract): Promise<Readonly<Record<string, boolean>>> {
  const broken = await brokenPromises(contract);
  return Object.fromEntries(Object.keys(contract).map((promise) => [promise, !broken.includes(promise)]));
}

/** A reader and a writer that count what the promises pass over: what cannot be read, and what was guessed. */
function watched(read: NonNullable<Format['read']>, write: NonNullable<Format['write']>) {
  const found = { readable: 0, sure: 0, surelyQuoted: 0 };
  let isQuotedLost = false;
  return {
    counts: () => found,
    write: (article: Article) => {
      const result = write(article);
      isQuotedLost = isNamed(result.losses, ['quoted', 'blockquote']);
      return result;
    },
    read: (source: string | Uint8Array) => {
      const result = read(source);
      const isSure = result.receipt.guessed.length === 0;
      found.readable += 1;
      if (isSure) found.sure += 1;
      if (isSure && !isQuotedLost) found.surelyQuoted += 1;
      return result;
    },
  };
}
