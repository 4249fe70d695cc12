import type { Article } from '@standfirst/core';
import { factsOf } from '../block-facts/facts-of.js';
import type { WriteResult } from '../format.js';
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
  const { blocks, notes } = readBody(markdown, { lang: article.lang });
  return {
    output: joinFrontMatter(writeHead(article, factsOf(article.body, blocks), notes), `${markdown}\n`),
    losses: [],
  };
}
