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
    losses: lossesOf(lost),
  };
}

function lossesOf(blocks: readonly Block[]): Loss[] {
  const types = blocks.map(({ type }) => type);
  return [...new Set(types)].map((type) => {
    const count = types.filter((each) => each === type).length;
    return {
      what: type,
      count,
      message: `${count} block${count > 1 ? 's' : ''} of the kind ${type}: the words are in the output, but it is read back otherwise than it was.`,
    };
  });
}
