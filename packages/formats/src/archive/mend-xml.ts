import { NOT_XML } from '../xml.js';

const OPENING = /<!\[CDATA\[|<!--/g;
/** The longest reference that is looked for, and the longest of the marks below: so much may wait for the next piece. */
const LONGEST = 12;
// An ampersand that begins none of the five names of XML and no number.
const BARE = /&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)/g;

/**
 * Makes the pieces of an XML file well-formed where files of this sort are known not to be: characters that XML cannot hold
 * are dropped, and an ampersand that begins no reference of XML is one that was meant (WordPress writes addresses of
 * writers so). What stands in CDATA sections and comments is left alone but for the characters.
 */
export function xmlMender(onDropped: (count: number) => void): { write(piece: string): string; end(): string } {
  let waiting = '';
  let until: string | null = null;

  const mend = (text: string, isLast: boolean): string => {
    let mended = '';
    let at = 0;
    while (at < text.length) {
      const next = nextMark(text, at, until);
      if (!next) break;
      mended += until === null ? text.slice(at, next.at).replace(BARE, '&amp;') : text.slice(at, next.at);
      mended += next.mark;
      at = next.at + next.mark.length;
      until = next.until;
    }
    const rest = text.slice(at);
    const kept = isLast ? rest.length : safeLength(rest, until);
    waiting = rest.slice(kept);
    const safe = rest.slice(0, kept);
    return mended + (until === null ? safe.replace(BARE, '&amp;') : safe);
  };

  return {
    write(piece) {
      const clean = piece.replace(NOT_XML, '');
      if (clean.length < piece.length) onDropped(piece.length - clean.length);
      return mend(waiting + clean, false);
    },
    end: () => mend(waiting, true),
  };
}

function nextMark(text: string, from: number, until: string | null) {
  if (until !== null) {
    const at = text.indexOf(until, from);
    return at < 0 ? undefined : { at, mark: until, until: null };
  }
  OPENING.lastIndex = from;
  const found = OPENING.exec(text);
  return found ? { at: found.index, mark: found[0], until: found[0] === '<!--' ? '-->' : ']]>' } : undefined;
}

/** How much of a piece's end can be given on without knowing what follows. */
function safeLength(rest: string, until: string | null): number {
  const tail = Math.max(0, rest.length - LONGEST);
  if (until !== null) return Math.max(0, rest.length - until.length + 1);
  const open = [rest.indexOf('&', tail), rest.indexOf('<', tail)].filter((at) => at >= 0);
  return open.length > 0 ? Math.min(...open) : rest.length;
}
