import type { Format, ReadResult, WriteResult } from '@standfirst/formats';
import { articlePage } from './article-page.js';

/** Writes what was read in the form that `--to` names; its name was checked before. */
export async function composeOutput(
  result: ReadResult,
  to: string,
  formats: ReadonlyMap<string, Format>,
): Promise<WriteResult> {
  const { article, comments, receipt } = result;
  if (to === 'bundle') return { output: JSON.stringify({ article, comments, receipt }, null, 2), losses: [] };
  if (to === 'page') return { output: await articlePage(article), losses: [] };
  const write = formats.get(to)?.write;
  if (!write) throw new TypeError(`composeOutput was asked for "${to}", which no format writes.`);
  return write(article);
}
