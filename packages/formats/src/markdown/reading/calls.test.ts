import { articleText, articleToHtml, parseArticle } from '@standfirst/core';
import { expect, test } from 'vitest';
import { read, write } from '../index.js';

const html = (markdown: string) => articleToHtml(read(markdown).article);
const left = (markdown: string) => read(markdown).receipt.discarded.map(({ text }) => text);

test('a picture of Hugo is a figure with its words and its maker', () => {
  const { article } = read(
    'Words.\n\n{{< figure src="/quay.jpg" alt="The quay"\n  caption="Low water" attr="Ada Lund" >}}\n\nMore.',
  );
  expect(article.body[1]).toMatchObject({ type: 'figure', cutline: [{ value: 'Low water' }] });
  expect(Object.values(article.media ?? {})).toMatchObject([{ url: '/quay.jpg', alt: 'The quay', credit: 'Ada Lund' }]);
});
test('a film is an embed', () => {
  expect(html('{{< youtube dQw4 >}}\n\n{{< vimeo id="12" >}}\n\n{% youtube dQw4 %}').match(/data-embed/g)).toHaveLength(
    3,
  );
});
test('any other call on a line of its own is kept and not shown', () => {
  const { article, receipt } = read('Words.\n{{% gallery dir="quay" %}}\n\n{% include map.html zoom=3 %}\nMore.');
  expect(articleText(article).split(/\n+/)).toEqual(['Words.', 'More.']);
  expect(article.body.map(({ type }) => type)).toEqual(['paragraph', 'unknown', 'unknown', 'paragraph']);
  expect(article.body[1]).toMatchObject({ raw: { properties: { dataCall: '{{% gallery dir="quay" %}}' } } });
  expect(receipt.warnings).toHaveLength(2);
  expect(receipt.warnings[0]).toBe(
    'What a site generator puts in the place of its call "gallery" is not in this file. The call was kept as it is, and readers get nothing of it. Look whether they miss it.',
  );
  expect(receipt.places).toContainEqual({ note: receipt.warnings[0], start: 11, end: 28 });
  const { output } = write(article);
  expect(read(output).article.body).toEqual(JSON.parse(JSON.stringify(article.body)));
});
test('what stands between two calls is read, and the receipt has the second', () => {
  const source = '{{< center >}}\n\nIt *came*.\n\n{{< /center >}}\n\n{% raw %}\n\nMore.\n\n{%- endraw -%}';
  expect(html(source)).toContain('<p>It <em>came</em>.</p>');
  expect(left(source)).toEqual(['{{< /center >}}', '{%- endraw -%}']);
});
test('a call in a line leaves its place, and stands in the receipt', () => {
  const source = 'At {{< param "hour" >}} it left.';
  expect(articleText(read(source).article)).toBe('At it left.');
  expect(left(source)).toEqual(['{{< param "hour" >}}']);
});
test('a link to another page leads there', () => {
  expect(html('[the tides]({{< ref "tides.md" >}}), [then]({{% relref path="then.md" %}}#six)')).toBe(
    '<p><a href="tides.md">the tides</a>, <a href="then.md#six">then</a></p>',
  );
});
test('code says what it says, and so does what looks like a call only', () => {
  for (const words of ['{{ x }}', '{{</* figure */>}}', '{%', '{{< figure', '{ % x % }', '{%%}'])
    expect(articleText(read(`At ${words} it left.`).article), words).toBe(`At ${words} it left.`);
  expect(html('`{% raw %}`\n\n    {% raw %}')).toContain('<code>{% raw %}</code>');
});
test('words that look like a call are words again after a way through Markdown', () => {
  for (const value of ['{% raw %}', '{{< figure src="x" >}}', 'At {{% x %}} it left.']) {
    const body = [{ type: 'paragraph', children: value }];
    const article = parseArticle({ type: 'article', schemaVersion: 1, lang: 'en', headline: 'x', body });
    const { output } = write(article);
    expect(articleText(read(output).article)).toBe(value);
    expect(output).not.toContain('whole');
  }
});
test('calls without an end cost no more than their letters', () => {
  for (const open of ['{{<', '{{% ', '{% a ', '{{< a="', '[x]({{< a ', '[x]({{ a ']) {
    const source = open.repeat(100_000);
    expect(articleText(read(source).article).replace(/\s/g, '')).toBe(source.replace(/\s/g, ''));
  }
});
test('what a call sets apart as quoted is a quotation, and whom it names speaks', () => {
  const source =
    '{{< quote author="Ada Lund" >}}\nIt *came*.\n{{< /quote >}}\n\n{% blockquote Bert Quill %}\nAnd went.\n{% endblockquote %}\n\n{{< quote >}}It stayed.{{< /quote >}}\n\nMore.';
  const { article, receipt } = read(source);
  expect(article.body.map(({ type }) => type)).toEqual(['blockquote', 'blockquote', 'blockquote', 'paragraph']);
  expect(articleText(article)).toBe('It came.\n\nAnd went.\n\nIt stayed.\n\nMore.');
  expect(Object.values(article.agents ?? {})).toMatchObject([{ name: 'Ada Lund' }, { name: 'Bert Quill' }]);
  expect([receipt.discarded, receipt.warnings]).toEqual([[], []]);
});
test('a quotation without its end takes nothing in', () => {
  const { article } = read('{{< quote >}}\n\nIt came.\n\nMore.');
  expect(article.body.map(({ type }) => type)).toEqual(['unknown', 'paragraph', 'paragraph']);
});
test('boxes, code and posts of others are what they are', () => {
  expect(html('{{% notice tip "By the quay" %}}\nMind *it*.\n{{% /notice %}}')).toBe(
    '<aside data-role="infobox"><p data-title="">By the quay</p><p>Mind <em>it</em>.</p></aside>',
  );
  expect(html('{% highlight ruby %}\nputs "*x*"\n\n  {% x %}\n{% endhighlight %}')).toBe(
    '<pre><code class="language-ruby">puts "*x*"\n\n  {% x %}\n</code></pre>',
  );
  expect(html('{{< tweet user="lund" id="12" >}}')).toContain('data-embed="https://x.com/lund/status/12"');
  expect(html('{{< tweet user="a b" id="x" >}}')).not.toContain('data-embed');
});
test('an address that Liquid makes of words is those words', () => {
  const source =
    "![a]({{ site.baseurl }}/a.jpg) [b]({{ '/b' | relative_url }}) [c]({{ site.url }}{{ '/c' }}) [d]({% link _posts/d.md %})";
  expect(html(source)).toMatch(/href="\/b".*href="\/c".*href="_posts\/d\.md".*src="\/a\.jpg"/);
});
