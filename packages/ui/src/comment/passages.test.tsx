import { aboutText, anchorTo, parseArticle } from '@standfirst/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { VoicesView } from '../quote/voices-view.js';
import { ferryArticle } from '../testing/ferry-article.js';
import { CommentForm } from './comment-form.js';
import { commentOf } from './testing/sample-comments.js';
import { ThreadView } from './thread-view.js';

const article = parseArticle({
  type: 'article',
  schemaVersion: 1,
  lang: 'en',
  headline: 'The ferry',
  body: [{ type: 'paragraph', id: 'a', children: 'The quay was full by noon, and empty by night.' }],
});
const passage = anchorTo(article, { block: 'a', exact: 'full by noon' })!;
const quotation = anchorTo(ferryArticle, { quote: 'q1', exact: '' })!;
const form = (props: object) => renderToStaticMarkup(<CommentForm action="/comments" {...props} />);

test('a comment shows the words that it is about, and leads to them', () => {
  const comment = commentOf(1, 'Ada', 'By one.', { anchor: passage });
  const html = renderToStaticMarkup(<ThreadView comments={[comment]} article={article} />);
  expect(html).toContain('data-anchor="exact"');
  expect(html).toContain('<a href="#:~:text=full%20by%20noon">full by noon</a>');
});

test('words that the article has no longer are shown without a way to them, and called so', () => {
  const comment = commentOf(1, 'Ada', 'By one.', { anchor: passage });
  const html = renderToStaticMarkup(<ThreadView comments={[comment]} article={ferryArticle} />);
  expect(html).toContain('data-anchor="orphaned"');
  expect(html).toContain('<p>full by noon</p>');
  expect(html).toContain('these words no longer stand in it');
});

test('a quotation has a link to the form, and its responses stand at it', () => {
  const comments = [commentOf(1, 'Ada', 'Yes.', { anchor: quotation }), commentOf(2, 'Bo', 'No.')];
  const html = renderToStaticMarkup(
    <VoicesView article={ferryArticle} comments={comments} respondHref={(id) => `?about=${id}#respond`} />,
  );
  expect(html).toContain('href="?about=q1#respond"');
  expect(html.match(/<summary>/g)).toHaveLength(1);
  expect(html).toContain(`<summary>1 response</summary><ul><li><a href="#comment-${comments[0]!.id}"><bdi>Ada</bdi>`);
});

test('the form says what is answered, sends it along, and lets go of words that the article does not have', () => {
  const about = aboutText(passage);
  expect(form({ about })).toContain('You are responding to “<bdi>full by noon</bdi>”');
  expect(form({ about })).toMatch(/name="about" value="\{&quot;block&quot;/);
  expect(form({ values: { about } })).toContain('<bdi>full by noon</bdi>');
  const refused = form({ values: { about, body: 'Kept.' }, issues: [{ field: 'about', code: 'passage-unavailable' }] });
  expect(refused).toContain('name="about" value=""');
  expect(refused).toContain('send your comment again to respond to the whole article');
  expect(refused).toContain('>Kept.</textarea>');
});
