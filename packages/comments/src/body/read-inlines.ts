import type { CommentInline } from '@standfirst/core';
import { codeSpans, type CodeSpans } from './code-spans.js';
import { InlineFrames, type Marker } from './inline-frames.js';
import { readAddress } from './read-address.js';
import { readLink } from './read-link.js';

/** Running text: `` `code` ``, `*emphasis*`, `**strong**`, `~~strike~~`, `[words](address)`, bare addresses, line ends. */
export function readInlines(text: string): CommentInline[] {
  return readRun(text, { mayLink: true });
}

const MARKER = /\*\*|~~|\*/y;
// Where something may begin; everything between is taken in one piece.
const PLAIN = /[^`*~[\nhH]+/y;

function readRun(text: string, { mayLink }: { mayLink: boolean }): CommentInline[] {
  const frames = new InlineFrames();
  const code = codeSpans(text);
  for (let at = 0; at < text.length;) {
    at = mark(text, at, frames) ?? piece(text, at, frames, code, mayLink) ?? plain(text, at, frames);
  }
  return frames.end();
}

function mark(text: string, at: number, frames: InlineFrames): number | undefined {
  MARKER.lastIndex = at;
  const marker = MARKER.exec(text)?.[0];
  if (marker === undefined) return undefined;
  const next = at + marker.length;
  frames.mark(marker as Marker, { opens: isInk(text[next]), closes: isInk(text[at - 1]) }); // the pattern matches markers only
  return next;
}

function piece(text: string, at: number, frames: InlineFrames, code: CodeSpans, mayLink: boolean): number | undefined {
  const sign = text[at];
  if (sign === '\n') {
    frames.add({ type: 'break' });
    return at + 1;
  }
  if (sign === '`') {
    const span = code.at(at);
    if (span) frames.add({ type: 'code', children: [{ type: 'text', value: span.value }] });
    else frames.text(text.slice(at, code.afterRun(at)));
    return span?.next ?? code.afterRun(at);
  }
  const found = !mayLink ? undefined : sign === '[' ? readLink(text, at) : readAddress(text, at);
  if (!found) return undefined;
  const { words, url } = found;
  // Words of a link are read on their own: a link in a link cannot be.
  const children: CommentInline[] =
    sign === '[' ? readRun(words, { mayLink: false }) : [{ type: 'text', value: words }];
  if (url === null) frames.text(words);
  else frames.add({ type: 'link', url, rel: ['nofollow', 'ugc'], children });
  return found.next;
}

function plain(text: string, at: number, frames: InlineFrames): number {
  PLAIN.lastIndex = at;
  const run = PLAIN.exec(text)?.[0] ?? text.slice(at, at + 1);
  frames.text(run);
  return at + run.length;
}

const isInk = (sign: string | undefined) => sign !== undefined && !/\s/.test(sign);
