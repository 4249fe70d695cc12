import type { BlockContext, FoundBlock } from './block-context.js';

const OPEN = /^ {0,3}(`{3,})[ \t]*(?:([^`\s]{1,40})[ \t]*)?$/;
// The shortest fence that is known to stay open in these lines; without it many open fences would each search to the end.
const unclosed = new WeakMap<readonly string[], number>();
const CLOSE = /^ {0,3}(`{3,})[ \t]*$/;

/** Lines between two fences of backticks. Without a second fence the first is text: a reader who forgot it loses no markup. */
export function readFence(
  lines: readonly string[],
  at: number,
  { newId }: BlockContext,
  before: () => void,
): FoundBlock | undefined {
  const [, fence, language] = OPEN.exec(lines[at] ?? '') ?? [];
  if (fence === undefined || fence.length >= (unclosed.get(lines) ?? Infinity)) return undefined;
  for (let end = at + 1; end < lines.length; end += 1) {
    const closing = CLOSE.exec(lines[end] ?? '')?.[1];
    if (closing === undefined || closing.length < fence.length) continue;
    const value = lines.slice(at + 1, end).join('\n');
    if (value.trim() === '') return undefined;
    before();
    return { block: { type: 'codeBlock', id: newId(), ...(language ? { language } : {}), value }, next: end + 1 };
  }
  unclosed.set(lines, fence.length);
  return undefined;
}
