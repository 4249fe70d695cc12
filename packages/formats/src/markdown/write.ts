import type { Article, Block } from '@standfirst/core';
import type { Loss, WriteResult } from '../format.js';
import { joinFrontMatter } from './front-matter/split-front-matter.js';
import { writeHead } from './front-matter/write-head.js';
import { readBody } from './reading/read-body.js';
import { factsOf } from './writing/facts-of.js';
import { writeBody } from './writing/write-body.js';

/**
 * An article as a Markdown file: the text as a person would write it, what Markdown has no sign for in HTML, and in the front
 * matter what site generators know, and what the text cannot say.
 */
export function write(article: Article): WriteResult {
  const markdown = writeBody(article);
  const read = readBody(markdown, { lang: article.lang });
  const { table, lost } = factsOf(article.body, read.blocks);
  return {
    output: joinFrontMatter(writeHead(article, table, read.notes), `${markdown}\n`),
    losses: lossesOf(article, lost),
  };
}

function lossesOf({ body }: Article, lost: readonly Block[]): Loss[] {
  return [...new Set(lost.map(({ type }) => type))].map((type) => {
    const places = lost.filter((block) => block.type === type).map((block) => `body[${body.indexOf(block)}]`);
    return {
      what: type,
      count: places.length,
      message: `${places.length} block${places.length > 1 ? 's' : ''} of the kind ${type}: the words are in the output, but it is read back otherwise than it was.`,
      places,
    };
  });
}
