import { expect, test } from 'vitest';
import { read as readHtml } from './html/index.js';
import { read as readJsonFeed } from './json-feed/index.js';
import { read as readMarkdown } from './markdown/index.js';
import { read as readPortableText } from './portable-text/index.js';
import { read as readWordPress } from './wordpress/index.js';

const WORDS =
  'Der Rat der Stadt hat am Dienstag beschlossen, dass die Mauer im Hafen um einen halben Meter höher wird.';

const sources = {
  'a page': () => readHtml(`<!doctype html><title>Die Mauer</title><body><h1>Die Mauer</h1><p>${WORDS}</p>`),
  'a piece of a page': () => readHtml(`<p>${WORDS}</p>`),
  Markdown: () => readMarkdown(`# Die Mauer\n\n${WORDS}\n`),
  'Portable Text': () =>
    readPortableText(JSON.stringify([{ _type: 'block', style: 'normal', children: [{ _type: 'span', text: WORDS }] }])),
  'JSON Feed': () =>
    readJsonFeed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Küstenblatt',
        items: [{ id: '1', title: 'Die Mauer', content_html: `<p>${WORDS}</p>` }],
      }),
    ),
  'a post': () =>
    readWordPress(
      JSON.stringify({ id: 1, title: { rendered: 'Die Mauer' }, content: { rendered: `<p>${WORDS}</p>` } }),
    ),
};

test.each(Object.entries(sources))(
  '%s that says no language is read in that of its words, and this is told',
  (_, read) => {
    const { article, receipt } = read();
    expect(article.lang).toBe('de');
    expect(receipt.guessed.join()).toContain('does not say its language; by its words it is "de".');
  },
);

test('what is said wins over the words', () => {
  expect(readHtml(`<html lang="gsw"><body><p>${WORDS}</p>`).article.lang).toBe('gsw');
  expect(readHtml(`<p>${WORDS}</p>`, { lang: 'gsw' }).article.lang).toBe('gsw');
});

test.each([
  ['ru', 'Совет города решил, что стена в гавани будет выше, и это не всё, сказал мэр: на работы уйдёт год.'],
  ['uk', 'Рада міста вирішила, що стіна в гавані буде вищою, і це не все, сказав мер, та до весни її не буде.'],
  ['ar', 'قال المجلس في المدينة إن الجدار على الميناء الذي كان من حجر سوف يرتفع بعد هذا العام، كما قال.'],
  ['fa', 'شورای شهر گفت که این دیوار در بندر برای سال بعد بلندتر شده است و از آن با سنگ ساخته شد.'],
  [
    'tr',
    'Belediye bu duvarın daha yüksek olduğu için bir yıl kadar süreceğini ve çok pahalı olduğunu, ancak gerekli olduğunu dedi.',
  ],
  [
    'cs',
    'Rada města se rozhodla, že zeď v přístavu bude vyšší, a to je podle starosty za rok i pro loď, která je z města.',
  ],
  ['fi', 'Kaupunki päätti, että muuri on korkeampi, ja se on myös kallis, mutta hän sanoi, että se ei ole liikaa.'],
  [
    'hu',
    'A tanács úgy döntött, hogy a fal magasabb lesz, és ez nem is olcsó, mondta a polgármester, de már az idén kész.',
  ],
  [
    'ro',
    'Consiliul a decis că zidul din port este mai înalt și că lucrările nu sunt ieftine, a spus primarul, care a fost la port.',
  ],
  ['zh', '市议会周二决定把港口的围墙加高半米，工程将在五月开始。'],
  ['ja', '市議会は火曜日、港の壁を半メートル高くすることを決めた。'],
])('tells %s', (lang, words) => {
  expect(readHtml(`<p>${words}</p>`).article.lang).toBe(lang);
});
