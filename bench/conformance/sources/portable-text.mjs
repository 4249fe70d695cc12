import { quotedTogether } from '../story.mjs';

/** Portable Text as its specification has it, quotation marks typed; pull quotes and what nobody knows are objects of their own. */
export function portableTextOf({ blocks }) {
  let number = 0;
  const key = () => `k${(number += 1)}`;
  const block = (line, more) => {
    const markDefs = [];
    const define = (definition) => {
      markDefs.push({ _key: key(), ...definition });
      return markDefs.at(-1)._key;
    };
    const children = typed(line).map(({ text, marks = [], href, fact }) => ({
      _type: 'span',
      _key: key(),
      text,
      marks: [
        ...marks.map((name) => (name === 's' ? 'strike-through' : name)),
        ...(href ? [define({ _type: 'link', href })] : []),
        ...(fact ? [define({ _type: 'tideWord', harbour: fact })] : []),
      ],
    }));
    return { _type: 'block', _key: key(), style: 'normal', markDefs, children, ...more };
  };
  return blocks.flatMap((one) => {
    switch (one.kind) {
      case 'heading':
        return [block(one.line, { style: `h${one.level}` })];
      case 'list':
        return one.items.map((item) => block(item, { listItem: one.ordered ? 'number' : 'bullet', level: 1 }));
      case 'quotation':
        return one.lines.map((line) => block(line, { style: 'blockquote' }));
      case 'pullquote':
        return [{ _type: 'pullquote', _key: key(), text: one.line.map(({ text }) => text).join(' ') }];
      case 'unknown':
        return [
          { _type: 'tideChart', _key: key(), harbour: one.fact, content: one.lines.map((line) => block(line, {})) },
        ];
      default:
        return [block(one.line, {})];
    }
  });
}

/** The runs of a line with quotation marks, and spaces between them. */
function typed(line) {
  const runs = quotedTogether(line).flatMap(({ quoted, runs: group }) =>
    group.map((run, index) => ({
      ...run,
      text: `${quoted && index === 0 ? '“' : ''}${run.text}${quoted && index === group.length - 1 ? '”' : ''}`,
    })),
  );
  return runs.map((run, index) => ({ ...run, text: index < runs.length - 1 ? `${run.text} ` : run.text }));
}
