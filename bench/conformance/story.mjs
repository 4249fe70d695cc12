// A generated article as any publisher's editor could hold it: lines of words, quotations, pull quotes and what nobody knows.
// Every run of words ends in a word of its own that says what it is (`saidx7`), so that it is found wherever a converter puts it.

/** What a word is: said by somebody, their name, told by the reporter, repeated large, inside what nobody knows, or its fact. */
const SORTS = ['said', 'speaker', 'told', 'pulled', 'kept', 'unseen'];

const DECORATORS = { strong: 'strong', emphasis: 'em', strike: 's', code: 'code' };

/** The story of an article and its words by their sort. Nesting is left out, since not every format has it. */
export function storyOf({ body }) {
  const words = Object.fromEntries(SORTS.map((sort) => [sort, []]));
  let number = 0;
  const next = (sort) => {
    const word = `${sort}x${(number += 1)}`;
    words[sort].push(word);
    return word;
  };
  return { blocks: blocksOf(body, 'told', next), words };
}

/** Every word that tells what it is in a text, in whatever case it is written, with its place. */
export const wordsIn = (text) =>
  [...text.toLowerCase().matchAll(/(?:said|speaker|told|pulled|kept|unseen)x\d+/g)].map(({ 0: word, index }) => ({
    word,
    index,
  }));

const blocksOf = (list, sort, next) =>
  list.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
        return [{ kind: 'paragraph', line: lineOf(block.children, sort, next) }];
      case 'heading':
        return [{ kind: 'heading', level: block.level, line: lineOf(block.children, sort, next) }];
      case 'list':
        return listOf(block, sort, next);
      case 'aside':
      case 'update':
        return blocksOf(block.children, sort, next);
      case 'blockquote':
        return quotationOf(block, next);
      case 'pullquote':
        return [{ kind: 'pullquote', line: lineOf(block.children, 'pulled', next) }];
      case 'unknown': {
        const [lines, others] = linesAndOthers(blocksOf(block.fallback ?? [], 'kept', next));
        return [{ kind: 'unknown', fact: `north ${next('unseen')}`, lines }, ...others];
      }
      default:
        return [];
    }
  });

/** Lines, and what stands among them and is none: it follows them. */
function linesAndOthers(blocks) {
  const isText = ({ kind }) => kind === 'paragraph' || kind === 'heading';
  const lines = blocks.flatMap((block) => (isText(block) ? [block.line] : block.kind === 'list' ? block.items : []));
  return [lines, blocks.filter((block) => !isText(block) && block.kind !== 'list')];
}

function listOf({ ordered, items }, sort, next) {
  const [lines, others] = linesAndOthers(items.flatMap((item) => blocksOf(item, sort, next)));
  return [...(lines.length > 0 ? [{ kind: 'list', ordered, items: lines }] : []), ...others];
}

/** Who says it stands under each quotation. */
function quotationOf({ children }, next) {
  const [lines, others] = linesAndOthers(blocksOf(children, 'said', next));
  const quotation = { kind: 'quotation', lines, speaker: `Ada Lund ${next('speaker')}` };
  return [...(lines.length > 0 ? [quotation] : []), ...others];
}

/** A line is a list of runs: words, their marks, whether they are quoted (in one pair of marks for a run), where they lead. */
function lineOf(inlines, sort, next, about = {}) {
  return inlines.flatMap((inline) => {
    if (inline.type === 'text') {
      return [{ ...about, text: `${inline.value.trim()} ${next(sort)}` }];
    }
    if (!('children' in inline)) return [];
    const inner = (more, innerSort = sort) => lineOf(inline.children, innerSort, next, { ...about, ...more });
    // Indirect speech has no marks, and nobody could tell it from the reporter's words.
    if (inline.type === 'quoted' && sort === 'told' && (inline.open || inline.close))
      return inner({ quoted: true }, 'said');
    // Where the reporter says who speaks in the midst of it, the marks are closed and opened again.
    if (inline.type === 'attribution' && (about.quoted || sort === 'told'))
      return lineOf(inline.children, 'speaker', next, {});
    if (inline.type === 'link') return inner({ href: inline.url });
    if (inline.type === 'unknownInline')
      return inner({ fact: `south ${next('unseen')}` }, sort === 'told' ? 'kept' : sort);
    return inner(DECORATORS[inline.type] ? { marks: [...(about.marks ?? []), DECORATORS[inline.type]] } : {});
  });
}

/** Neighbours that are quoted are one quotation: each becomes a list of its runs. */
export function quotedTogether(line) {
  const groups = [];
  for (const run of line) {
    const last = groups.at(-1);
    if (run.quoted && last?.quoted) last.runs.push(run);
    else groups.push({ quoted: Boolean(run.quoted), runs: [run] });
  }
  return groups;
}
