// Blocks as the editor of Sanity writes them, with what its renderers draw by themselves: text, marks, links, lists, quotations.
// The words are invented.
let count = 0;
const key = () => `k${(count += 1).toString(36)}`;
const span = (text, ...marks) => ({ _type: 'span', _key: key(), text, marks });
const block = (children, more = {}) => ({
  _type: 'block',
  _key: key(),
  style: 'normal',
  markDefs: [],
  children,
  ...more,
});

function linked(before, words, href, after) {
  const _key = key();
  const children = [span(before), span(words, _key), span(after)];
  return block(children, { markDefs: [{ _key, _type: 'link', href }] });
}

/** A story over and over: `times` 12 are 84 blocks. */
export const portableStory = (times) =>
  Array.from({ length: times }, () => [
    block([span('What the harbour says')], { style: 'h2' }),
    linked(
      'The ferry left at nine & came back at ten, as ',
      'the timetable of the harbour office',
      'https://harbour.example/timetable?day=friday&boat=ada',
      ' had promised; forty people waited on the quay, and nobody’s hat was lost.',
    ),
    block([
      span('The '),
      span('Patient Ada', 'em'),
      span(' is '),
      span('forty years', 'strong'),
      span(' old, and her '),
      span('very old ', 'em'),
      span('engine', 'em', 'strong'),
      span(' is older still: it drove the mill at Low Fen before anybody thought of a ferry.'),
    ]),
    block([span('We never saw it coming, and we were looking the other way when it came.')], { style: 'blockquote' }),
    block([span('Bring a coat.')], { listItem: 'bullet', level: 1 }),
    block([span('Bring the tickets too.')], { listItem: 'bullet', level: 1 }),
    block([
      span('The harbour office has the log of the boat, and its author, who likes short sentences, stands by them. '),
      span('All well, one trumpet.', 'em'),
    ]),
  ]).flat();
