// compromise finds what stands between marks; it has no speakers, so the nearest person that it finds is taken for one.
import nlp from 'compromise';

export const name = 'compromise 14.17 `.quotations()`, with its nearest `.people()`';

export function read(text) {
  const doc = nlp(text);
  const places = (view) =>
    view
      .json({ offset: true, terms: false })
      .map(({ offset: { start, length }, text: words }) => ({ start, end: start + length, words }));
  const people = places(doc.people());
  return places(doc.quotations()).map(({ start, end }) => {
    const outside = people.filter((person) => person.end <= start || person.start >= end);
    const [near] = outside.sort((one, other) => gap(one, start, end) - gap(other, start, end));
    return {
      start,
      end,
      ...(near &&
        gap(near, start, end) < 150 && {
          speaker: near.words.replace(/[\s,.;:]+$/, ''),
          speakerStart: near.start,
          speakerEnd: near.end,
        }),
    };
  });
}

const gap = (person, start, end) => (person.end <= start ? start - person.end : person.start - end);
