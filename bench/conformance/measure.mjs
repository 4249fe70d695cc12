import { checks, findingsOf } from './checks.mjs';
import { linesOfHtml } from './outputs/html.mjs';
import { linesOfMarkdown } from './outputs/markdown.mjs';
import { linesOfPortableText } from './outputs/portable-text.mjs';
import { linesOfRss } from './outputs/rss.mjs';
import { linesOfText } from './outputs/text.mjs';
import { htmlOf } from './sources/html.mjs';
import { markdownOf } from './sources/markdown.mjs';
import { pageOf } from './sources/page.mjs';
import { portableTextOf } from './sources/portable-text.mjs';
import { rssOf } from './sources/rss.mjs';
import { wordpressBlocksOf, wordpressOf } from './sources/wordpress.mjs';
import { storyOf, wordsIn } from './story.mjs';

const sources = {
  html: htmlOf,
  page: pageOf,
  'portable-text': portableTextOf,
  markdown: markdownOf,
  rss: rssOf,
  wordpress: wordpressOf,
  'wordpress-blocks': wordpressBlocksOf,
};
const outputs = {
  html: linesOfHtml,
  markdown: linesOfMarkdown,
  'portable-text': linesOfPortableText,
  rss: linesOfRss,
  text: linesOfText,
};

/**
 * What each check found: how many articles or pages it was held against, how many of them failed, and of the first that did
 * an example. Nobody's conversion knows which sources it is given.
 */
export async function measure({ from, to, convert }, { articles, pages }) {
  const results = Object.fromEntries([1, 2, 3, 4, 5, 6].map((number) => [number, { held: 0, failed: 0 }]));
  const hold = (number, examples) => {
    const result = results[number];
    result.held += 1;
    if (examples.length === 0) return;
    result.failed += 1;
    result.example ??= examples[0];
  };
  for (const article of articles) {
    const { blocks, words } = storyOf(article);
    const source = sources[from]({ blocks });
    // Where a form has no sign for something, its source does not have it either.
    const given = new Set(wordsIn(asText(source)).map(({ word }) => word));
    const story = Object.fromEntries(
      Object.entries(words).map(([sort, list]) => [sort, list.filter((word) => given.has(word))]),
    );
    const { output, told = false, error } = await converted(convert, source);
    const found = findingsOf(story, error ? [] : outputs[to](output), asText(output), told);
    for (const [number, check] of Object.entries(checks)) {
      const wrong = check(found);
      if (wrong === undefined) continue;
      hold(number, error ? [`throws: ${error.message}`] : wrong.map((word) => around(word, output, source)));
    }
  }
  for (const page of from === 'page' ? pages : []) {
    const { output, error } = await converted(convert, page.source);
    const shown = error
      ? ''
      : plain(
          outputs[to](output)
            .flatMap(({ runs }) => [...runs, { text: '\n' }])
            .map(({ text }) => text)
            .join(''),
        );
    hold(
      1,
      page.story.filter((words) => !shown.includes(plain(words))),
    );
    hold(
      6,
      page.apart.filter((words) => shown.includes(plain(words))),
    );
  }
  return results;
}

async function converted(convert, source) {
  try {
    const result = await convert(structuredClone(source));
    return typeof result === 'object' && result !== null && 'output' in result ? result : { output: result ?? '' };
  } catch (error) {
    return { output: '', error };
  }
}

const asText = (value) => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));

const plain = (text) => text.replace(/\s+/g, ' ').trim();

/** Where a word stands in what came out, or, where it does not, in what went in. */
function around(word, output, source) {
  const place = (value) => {
    const text = plain(stringsIn(value).find((each) => positionOf(word, each) !== undefined) ?? '');
    const index = positionOf(word, text);
    if (index === undefined) return undefined;
    const before = text.slice(Math.max(0, index - 40), index);
    const start = index > 40 ? before.replace(/^\S*\s/, '…') : before;
    return start + text.slice(index, index + word.length + 12).replace(/^(\S+ .*)\s\S*$/, '$1…');
  };
  return place(output) ?? `lost: ${place(source)}`;
}

const positionOf = (word, text) => wordsIn(text).find((one) => one.word === word)?.index;

const stringsIn = (value) =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap((inner) => stringsIn(inner));
