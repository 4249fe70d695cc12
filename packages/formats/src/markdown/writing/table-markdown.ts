import type { Element } from 'hast';
import { hasOnly } from './html-line.js';
import { lineMarkdown } from './inline-markdown.js';

/** A table with a head, all rows as long as it; any other stays HTML. */
export function tableMarkdown(found: Element): string | undefined {
  const [head, body, ...others] = elementsIn(found);
  if (head?.tagName !== 'thead' || body?.tagName !== 'tbody' || others.length > 0) return undefined;
  const rows = [...elementsIn(head), ...elementsIn(body)].map((row) => elementsIn(row));
  const width = rows[0]?.length ?? 0;
  if (width === 0 || !rows.every((row) => row.length === width && row.every((cell) => hasOnly(cell, 'scope'))))
    return undefined;
  const lines = rows.map((row) => `| ${row.map(({ children }) => lineMarkdown(children)).join(' | ')} |`);
  lines.splice(1, 0, `| ${rows[0]!.map(() => '---').join(' | ')} |`);
  return lines.join('\n');
}

const elementsIn = ({ children }: Element): Element[] =>
  children.filter((child): child is Element => child.type === 'element');
