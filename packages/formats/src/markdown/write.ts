import type { Article } from '@standfirst/core';
import { factsOf } from '../block-facts/facts-of.js';
import type { Loss, WriteResult } from '../format.js';
import { joinFrontMatter } from './front-matter/split-front-matter.js';
import { writeHead } from './front-matter/write-head.js';
import { readBody } from './reading/read-body.js';
import { writeBody } from './writing/write-body.js';

/**
 * An article as a Markdown file: the text as a person would write it, what Markdown has no sign for in HTML, and in the front
 * matter what site generators know, and what the text cannot say.
 */
export function write(article: Article): WriteResult {
  const markdown = writeBody(article);
  const read = readBody(markdown, { lang: article.lang });
  const table = factsOf(article.body, read.blocks);
  return {
    output: joinFrontMatter(writeHead(article, table ?? {}, read.notes), `${markdown}\n`),
    losses: table ? [] : lostBody(article),
  };
}

/** Where Markdown has no line for any block, there is no place to note them at. */
function lostBody({ body }: Article): Loss[] {
  return [...new Set(body.map(({ type }) => type))].map((type) => {
    const places = body.flatMap((block, index) => (block.type === type ? [`body[${index}]`] : []));
    return {
      what: type,
      count: places.length,
      message: `${places.length} block${places.length > 1 ? 's' : ''} of the kind ${type}: nothing of it can be shown, so it is not in the output.`,
      places,
    };
  });
}
