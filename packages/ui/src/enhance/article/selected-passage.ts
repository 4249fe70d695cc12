/** Words of one block of an article that a reader has selected, as the form field `about` holds them. */
export interface SelectedPassage {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The block that they stand in. */
  readonly block: Element;
}

const BLOCKS = 'p, li, h2, h3, h4, td, th, pre, figcaption';
/** What the service takes, in UTF-16 units here: never more than it takes. */
const LONGEST = 300;
const CONTEXT = 32;

/** What of the body of an article is selected; what reaches beyond the block that it begins in is left out. */
export function selectedPassage(selection: Selection | null): SelectedPassage | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = range.startContainer;
  const block = (start instanceof Element ? start : start.parentElement)?.closest(BLOCKS);
  if (!block?.closest('.sf-article-body')) return undefined;
  const words = range.cloneRange();
  if (!block.contains(words.endContainer)) words.setEnd(block, block.childNodes.length);
  const exact = textOf(words).trim();
  if (!/[\p{L}\p{N}]/u.test(exact) || exact.length > LONGEST) return undefined;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(words.startContainer, words.startOffset);
  const after = document.createRange();
  after.setStart(words.endContainer, words.endOffset);
  after.setEnd(block, block.childNodes.length);
  // A half character at the cut is no character.
  const prefix = textOf(before).slice(-CONTEXT).toWellFormed();
  const suffix = textOf(after).slice(0, CONTEXT).toWellFormed();
  return { exact, prefix, suffix, block };
}

/** The words of the article alone: the numbers of notes are none of them. */
function textOf(range: Range): string {
  const part = range.cloneContents();
  part.querySelectorAll('sup[data-note]').forEach((number) => number.remove());
  return part.textContent;
}
