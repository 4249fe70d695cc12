import { articleText, articleToHtml, parseArticle } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { read, write } from '../index.js';

const html = (markdown: string) => articleToHtml(read(markdown).article);
const left = (markdown: string) => read(markdown).receipt.discarded.map(({ reason, text }) => [reason, text]);

describe('boxes beside the text', () => {
  const box = '<aside data-role="infobox"><p data-title="">Tides</p><p>Mind <em>it</em>.</p></aside>';
  test.each([
    ['GitHub and Obsidian', '> [!NOTE] Tides\n> Mind *it*.'],
    ['Obsidian, folded, with an empty line', '> [!tip]- Tides\n>\n> Mind *it*.'],
    ['Docusaurus', ':::tip Tides\n\nMind *it*.\n\n:::'],
    ['Docusaurus, in brackets', ':::tip[Tides]\nMind *it*.\n:::'],
    ['Python-Markdown', '!!! note "Tides"\n    Mind *it*.'],
    ['Python-Markdown, folded', '???+ note "Tides"\n\n    Mind *it*.'],
  ])('%s', (_, source) => {
    expect(html(source)).toBe(box);
    expect(html(`Before.\n\n${source}\n\nAfter.`)).toBe(`<p>Before.</p>${box}<p>After.</p>`);
  });
  test('one without a title has its sort for one, and one that is none only holds text', () => {
    expect(html('> [!WARNING]\n> Mind it.')).toContain('<p data-title="">Warning</p>');
    expect(html('::: {.callout-note}\nMind it.\n:::')).toContain('<p data-title="">Note</p>');
    expect(html('::: columns\n\n::: {.wide}\nMind it.\n:::\n\n:::')).toBe('<p>Mind it.</p>');
    expect(left('::: {.wide}\nMind it.\n:::')).toEqual([['container', '::: {.wide}']]);
  });
  test('words that only begin like one stay words', () => {
    for (const words of ['!!! Really', ':::note', '::: note\n\nMind it.', '> [! ] x', '[!NOTE] x'])
      expect(articleText(read(`${words}\n\nAfter.`).article), words).toContain(words.split('\n')[0]!.replace('> ', ''));
  });
  test('a quotation that says so is one, and its title says whose', () => {
    const { article } = read('> [!quote] Ada Lund\n> We never saw it coming.');
    expect(articleText(article)).toBe('We never saw it coming.');
    expect(Object.values(article.agents ?? {})).toMatchObject([{ name: 'Ada Lund' }]);
  });
});

describe('what is said to a style sheet', () => {
  test('is left out of the text and told', () => {
    const source =
      'Words.\n{: .lead #intro}\n\n## Tides {#tides .wide}\n\nSome *em*{: .x}, [small]{.smallcaps} and [a](/b){target="_blank"}.\n\n- a\n{: .list}\n\n*[BBC]: A broadcaster';
    expect(html(source)).toBe(
      '<p>Words.</p><h2>Tides</h2><p>Some <em>em</em>, small and <a href="/b">a</a>.</p><ul><li>a</li></ul>',
    );
    expect(left(source).map(([, text]) => text)).toEqual([
      '{: .lead #intro}',
      '{: .list}',
      '*[BBC]: A broadcaster',
      '{#tides .wide}',
      '{: .x}',
      '{.smallcaps}',
      '{target="_blank"}',
    ]);
  });
  test('in front of code it may name the language', () => {
    expect(html('```{.python .wide}\nx\n```')).toBe('<pre><code class="language-python">x\n</code></pre>');
  });
  test('braces of the text stay', () => {
    for (const words of ['A {b} c.', 'f(x){y}', 'x {y=z', '{ : x }'])
      expect(articleText(read(words).article)).toBe(words);
  });
});

describe('signs in lines', () => {
  test('raised, lowered and marked words', () => {
    expect(html('x^2^, H~2~O and ==much *more*==.')).toBe(
      '<p>x<sup>2</sup>, H<sub>2</sub>O and much <em>more</em>.</p>',
    );
    for (const words of ['a == b == c', '2 ^ 3 ^ 4', '~5~', 'about ~10 to ~20'])
      expect(articleText(read(words).article)).toBe(words);
  });
  test('formulas stay as they were typed; prices are none', () => {
    expect(articleText(read('Let $a_1*b*c_1$ and \\(x*y*z\\) be.').article)).toBe(
      'Let $a_1*b*c_1$ and \\(x*y*z\\) be.',
    );
    expect(html('Before.\n\n$$\na_1 * b * c\n$$\n\nAfter.')).toContain(
      '<code class="language-math">a_1 * b * c\n</code>',
    );
    expect(html('From $5 *and* $6.')).toBe('<p>From $5 <em>and</em> $6.</p>');
    expect(articleText(read('$$\n\nNo end.').article)).toBe('$$\n\nNo end.');
  });
  test('a page of the same collection is named by its words, a picture is shown', () => {
    const source = 'See [[Harbour Log|the log]] and [[Tides]].\n\n![[low water.jpg|300]]';
    expect(html(source)).toMatch(/^<p>See the log and Tides\.<\/p><figure [^>]*><img src="\.\/low%20water\.jpg"/);
    expect(left(source).map(([, text]) => text)).toEqual(['[[Harbour Log|the log]]', '[[Tides]]']);
    expect(html('[[1]](/one)')).toBe('<p><a href="/one">[1]</a></p>');
  });
  test('a note may stand where it belongs', () => {
    const { article } = read('Noon^[Of the *harbour*.] it was.^[Late.]');
    expect(articleText(article)).toBe('Noon it was.');
    expect(Object.values(article.notes ?? {})).toMatchObject([[{ value: 'Of the ' }, {}, {}], [{ value: 'Late.' }]]);
  });
});

test('terms and what they mean are paragraphs of their own', () => {
  expect(
    html('Ebb\n: The *falling* tide.\n: Of all seas.\n\nNeap\n\n:   The least.\n\n    Twice a month.\n\nAfter.'),
  ).toBe(
    ['Ebb', 'The <em>falling</em> tide.', 'Of all seas.', 'Neap', 'The least.', 'Twice a month.', 'After.']
      .map((words) => `<p>${words}</p>`)
      .join(''),
  );
});

describe('MDX', () => {
  test('lines of a module and comments are told', () => {
    const source =
      "import Chart from '../chart'\nimport { A } from './a'\n\nexport const meta = {\n  a: 1\n}\n\n# Ferry\n\nWords.{/* x */}";
    expect(articleText(read(source).article)).toBe('Words.');
    expect(read(source).article.headline).toMatchObject([{ value: 'Ferry' }]);
    expect(left(source).map(([reason]) => reason)).toEqual(['lines of a module', 'lines of a module', 'comment']);
    expect(articleText(read('import duties rose.\n\nexport firms fell.').article)).toContain('import duties rose.');
  });
  test('components are calls: they take nothing of the text with them', () => {
    const source =
      '<Chart\n  data={{ a: "x>y" }}\n/>\n\nBefore <Tag id={1}>*these*</Tag> words.\n\n<Callout type="tip" title="Tides">\n\nMind *it*.\n\n</Callout>\n\n<YouTube id="dQw4" />\n\nAfter.';
    const { article, receipt } = read(source);
    expect(article.body.map(({ type }) => type)).toEqual(['unknown', 'paragraph', 'aside', 'embed', 'paragraph']);
    expect(articleText(article).trim()).toBe('Before these words.\n\nTides\n\nMind it.\n\nAfter.');
    expect(receipt.discarded.map(({ text }) => text)).toEqual(['<Tag id={1}>', '</Tag>']);
  });
  test('HTML with capitals is HTML', () => {
    expect(html('<Blockquote>\n\nIt came.\n\n</Blockquote>')).toBe('<blockquote><p>It came.</p></blockquote>');
    expect(html('<Script>x</Script>\n\n<SCRIPT>y</SCRIPT>')).toBe('');
  });
});

test('what is said of a picture stands under it, or is told', () => {
  const source =
    '![Quay](quay.jpg "At *low* water")\n\nSee ![Boat](boat.jpg "The Ada") it.\n\n[![Map](map.png "Map")](https://map.example/)';
  const { article } = read(source);
  expect(article.body).toMatchObject([
    { type: 'figure', cutline: [{ value: 'At *low* water' }] },
    { type: 'paragraph' },
    { type: 'figure' },
    { type: 'figure', cutline: [{ value: 'Map' }] },
  ]);
  expect(left(source)).toEqual([
    ['title of a picture', 'The Ada'],
    ['where a picture leads', 'https://map.example/'],
  ]);
  expect(read(write(article).output).article.body).toEqual(article.body);
});

test('signs without an end cost no more than their letters', () => {
  const signs = [
    ':::a\n',
    '!!! a\n',
    '> [!NOTE]\n\n',
    '{: ',
    '{a=',
    '$',
    '\\[\n',
    '^[',
    '==a',
    '[[a',
    '<A b={',
    'a\n: b\n',
    '![a](b "c")',
  ];
  for (const sign of [...signs, '{{< quote >}}\n', '{{< note >}}\n{{< quote >}}\n', "import a from 'b'\n", '{/*']) {
    const { article } = read(sign.repeat(20_000));
    expect(parseArticle(article).body.length, sign).toBeGreaterThanOrEqual(0);
  }
});
