import { blocksText, inlineText, parseArticle, quotesOf } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { ReadError } from '../read-error.js';
import { generatedArticles } from '../testing/generated.js';
import { exampleArticle } from '../testing/index.js';
import { format, read, readPosts, write } from './index.js';

const text = (content: string) => blocksText(read(content).article.body, '\n\n');

describe('an article that was written', () => {
  const { output } = write(exampleArticle);
  test('comes back whole, quotations with speaker, source and cue', () => {
    expect(read(output).article).toEqual(exampleArticle);
  });
  test('comes back whole whatever the model allows in it', () => {
    for (const article of generatedArticles()) expect(read(write(article).output).article).toEqual(article);
  });
  test('comes back where a text ends with a backslash, and where a picture is known better than its HTML says', () => {
    const source =
      '<p>See <a href="/tides\\">C:\\quay\\</a></p><img src="https://herald.example/quay.jpg" alt="The quay" width="600" height="400">';
    const { provenance: _, ...article } = { ...read(source).article, id: 'quay\\' };
    expect(Object.values(article.media ?? {})).toMatchObject([{ width: 600 }]);
    expect(read(write(article).output).article).toEqual(article);
  });
  test('calls no shortcode of the site: words and descriptions in square brackets stay words', () => {
    const source =
      '<p>See [gallery ids="1"] and [/caption]. [1] [“sic”]</p><img src="https://herald.example/quay.jpg" alt="[gallery]">';
    const { provenance: _, ...article } = read(source).article;
    const { output } = write(article);
    // The comments of blocks are gone when WordPress looks for shortcodes.
    expect(output.replace(/<!--[\s\S]*?-->/g, '')).not.toMatch(/\[\/?[a-z]/i);
    expect(output).toContain('[1] [“sic”]');
    expect(read(output).article).toEqual(article);
  });
  test('takes no id out of words', () => {
    const list =
      '<!-- wp:list --><ul><!-- wp:list-item -->An id="a" at the quay<!-- /wp:list-item --></ul><!-- /wp:list -->';
    expect(JSON.stringify(read(list).article.body)).not.toContain('"id":"a"');
  });
  test('comes back from the answer for an editor, with what was set in WordPress', () => {
    const post = { id: 7, slug: 'ferry', title: { raw: 'Ferry is back' }, content: { raw: output, rendered: '' } };
    const { article } = read(JSON.stringify(post));
    expect(article).toEqual({ ...exampleArticle, id: 'ferry', headline: [{ type: 'text', value: 'Ferry is back' }] });
  });
  test('has the words that an editor has put in their place since', () => {
    const edited = output
      .replace('<p>We never saw it coming.</p>', '<p>We saw it coming.</p>')
      .replace(', harbour master, <cite', ', mayor, <cite')
      .replace('>import { quotesOf }', '>import { articleText }')
      .replace('<strong>The ferry in figures</strong>', '<strong>In figures</strong>')
      .replace('alt="The quay"><figcaption', 'alt="The old quay"><figcaption');
    const { article } = read(edited);
    const [quotation] = article.body.filter(({ type }) => type === 'blockquote');
    expect(quotation).toMatchObject({
      id: 'block-5',
      quote: 'q1',
      children: [{ children: [{ value: 'We saw it coming.' }] }],
    });
    expect(article.quotes?.['q1']).toMatchObject({ speaker: 'lund', source: 'log', cue: 'said' });
    expect(inlineText(article.quotes?.['q1']?.attribution ?? [])).toBe('Ada Lund, mayor, Harbour Log');
    expect(article.body.find(({ type }) => type === 'codeBlock')).toMatchObject({
      value: expect.stringContaining('articleText') as string,
    });
    expect(article.body.find(({ type }) => type === 'aside')).toMatchObject({
      role: 'infobox',
      title: [{ type: 'strong' }],
    });
    expect(Object.values(article.media ?? {}).map(({ alt }) => alt)).toContain('The old quay');
  });
  test('is read without its notes where somebody has taken them out', () => {
    const bare = output.replace(/<!-- wp:standfirst\/article [^]*?\/-->/, '');
    const { article, receipt } = read(bare);
    expect(blocksText(article.body, '\n\n')).toContain('We never saw it coming.');
    expect(article.body.find(({ type }) => type === 'figure')).toMatchObject({ media: [expect.stringMatching(/^m-/)] });
    expect(receipt.warnings.join()).not.toContain('invalid');
  });
  test('holds no HTML that somebody else wrote', () => {
    const raw = '<!-- wp:acme/map --><script>alert(1)</script><!-- /wp:acme/map -->';
    const article = parseArticle({
      ...exampleArticle,
      body: [{ type: 'unknown', id: 'x', originalType: 'acme/map', raw }],
    });
    expect(write(article).output).not.toContain('<script');
    expect(read(write(article).output).article).toEqual(article);
  });
  test('leads nowhere that a page may not lead, and ends no comment', () => {
    const bad = 'javascript:alert(1)';
    const words = [{ type: 'text', value: '<script>--><!-- wp:html -->' }] as const;
    const article = parseArticle({
      ...exampleArticle,
      media: { bad: { id: 'bad', kind: 'image', url: bad } },
      body: [
        { type: 'paragraph', id: 'a', children: [{ type: 'link', url: bad, children: [...words] }] },
        { type: 'embed', id: 'b', url: bad },
        { type: 'relatedLink', id: 'c', url: bad, title: '--><script>' },
        { type: 'figure', id: 'd', media: ['bad'], cutline: [...words] },
        { type: 'aside', id: 'e', role: 'infobox', children: [], data: { note: '--><script>' } },
      ],
    });
    const { output } = write(article);
    expect(output.replace(/<!--[^]*?-->/g, '')).not.toMatch(/<script|javascript:|<iframe/);
    expect(read(output).article).toEqual(article);
  });
  test('writes a block that shows itself as it was', () => {
    const content = '<!-- wp:acme/map {"town":"Fenmouth"} /-->';
    expect(write(read(content).article).output).toContain(`${content}\n\n`);
  });
});

describe('content', () => {
  test('is read to the last word however deep it nests and however broken it is', () => {
    const deep = '<!-- wp:group --><div><!-- wp:quote --><blockquote>'.repeat(5000);
    expect(text(`${deep}<!-- wp:paragraph --><p>The last word.</p>`)).toContain('The last word.');
    expect(text('<!-- wp:a {<!-- wp:a {'.repeat(20_000) + '<p>End.</p>')).toContain('End.');
  });
  test('keeps words in square brackets that are no calls', () => {
    expect(text('“We [the crew] sail,” she said [sic]. [laughs] […] [[gallery]] See [1].')).toBe(
      '“We [the crew] sail,” she said [sic]. [laughs] […] [[gallery]] See [1].',
    );
  });
  test('has formulas in a line as they were typed', () => {
    const formula =
      '<math data-latex="t^2"><semantics><msup><mi>t</mi><mn>2</mn></msup><annotation encoding="application/x-tex">t^2</annotation></semantics></math>';
    const { article, receipt } = read(`<!-- wp:paragraph --><p>It falls ${formula} deep.</p><!-- /wp:paragraph -->`);
    expect(blocksText(article.body, '\n\n')).toBe('It falls t^2 deep.');
    expect(receipt.warnings.join()).toContain('LaTeX');
  });
  test('tells where a picture leads, but not to a larger copy of itself', () => {
    const picture = (href: string) =>
      `<!-- wp:image --><figure><a href="${href}"><img src="https://herald.example/quay-300x200.jpg" alt=""/></a></figure><!-- /wp:image -->`;
    const { receipt } = read(
      picture('https://herald.example/quay.jpg') + picture('https://harbour.example/') + picture('javascript:alert(1)'),
    );
    expect(receipt.discarded).toMatchObject([
      { reason: 'where a picture leads', text: 'https://harbour.example/' },
      { reason: 'where a picture leads', text: 'javascript:alert(1)' },
    ]);
  });
  test('says nothing of signs that are drawn', () => {
    const shown =
      '<h3 class="wp-block-accordion-heading"><button type="button"><span class="wp-block-accordion-heading__toggle-title">May dogs come along?</span><span class="wp-block-accordion-heading__toggle-icon" aria-hidden="true">+</span></button></h3><p>On a rope.</p>';
    expect(text(shown)).toBe('May dogs come along?\n\nOn a rope.');
  });
  test('says whose the words of a quotation are, and never among them', () => {
    const { article } = read(
      '<!-- wp:quote --><blockquote class="wp-block-quote"><!-- wp:paragraph --><p>We sail.</p><!-- /wp:paragraph --><cite>Ada Lund</cite></blockquote><!-- /wp:quote -->',
    );
    expect(quotesOf(article).map(({ text: words, quote }) => [words, inlineText(quote.attribution ?? [])])).toEqual([
      ['We sail.', 'Ada Lund'],
    ]);
  });
  test('tells two quotations of the same words apart', () => {
    const { article } = read('<!-- wp:html --><q>Yes</q><!-- /wp:html --><!-- wp:html --><q>Yes</q><!-- /wp:html -->');
    expect(Object.keys(article.quotes ?? {})).toHaveLength(2);
  });
});

describe('an answer of the REST interface', () => {
  test('is refused where it is an error or something else', () => {
    const codeOf = (source: string) => {
      try {
        read(source);
      } catch (error) {
        if (error instanceof ReadError) return error.code;
      }
      return undefined;
    };
    expect(codeOf('{"code":"rest_post_invalid_id","message":"Invalid post ID.","data":{"status":404}}')).toBe(
      'invalid-article',
    );
    expect(codeOf('{"tides":[6,18]}')).toBe('invalid-article');
    expect(codeOf('[]')).toBe('invalid-article');
    expect(codeOf('{"id":')).toBe('not-json');
  });
  test('names an author by the account where a plugin has filed the post under its login', () => {
    const term = (name: string, slug: string) => ({ name, slug, taxonomy: 'author' });
    const { article } = read(
      JSON.stringify({
        id: 1,
        title: { rendered: 'Mill' },
        content: { rendered: '<p>Words.</p>' },
        _embedded: {
          author: [{ name: 'Ida Fenn', slug: 'ifenn' }],
          'wp:term': [[term('Jo Tarn', 'cap-jo-tarn'), term('ifenn', 'cap-ifenn')]],
        },
      }),
    );
    expect(Object.values(article.agents ?? {})).toMatchObject([{ name: 'Jo Tarn' }, { name: 'Ida Fenn' }]);
  });
  test('may hold many posts, each read by itself', () => {
    const posts = ['One', 'Two'].map((rendered, id) => ({
      id: id + 1,
      title: { rendered },
      content: { rendered: '<p>Words.</p>' },
    }));
    expect([...readPosts(posts)].map(({ article }) => inlineText(article.headline))).toEqual(['One', 'Two']);
    expect(read(JSON.stringify(posts)).receipt.discarded).toMatchObject([
      { reason: 'another post of the answer', text: 'Two' },
    ]);
  });
  test('has no character that no text may hold', () => {
    const post = '{"id":1,"title":{"rendered":"A\\ud800B\\u0000"},"content":{"rendered":"<p>C\\udc00D</p>"}}';
    expect(JSON.stringify(read(post).article).isWellFormed()).toBe(true);
  });
});

test('is told from other sources', () => {
  expect(format.detect?.('<!-- wp:paragraph --><p>Words.</p><!-- /wp:paragraph -->')).toBeGreaterThan(0.9);
  expect(format.detect?.('{"id":1,"date_gmt":"","guid":{"rendered":""},"title":{"rendered":""}}')).toBeGreaterThan(0.9);
  for (const source of ['<p>Words.</p>', '{"type":"article"}', 'Words [sic].', '<?xml version="1.0"?><rss>'])
    expect(format.detect?.(source), source).toBe(0);
});
