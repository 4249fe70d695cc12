const WORDS =
  'The ferry left at nine and came back at ten, as the table on the quay had said; nobody on board was surprised but the man with the trumpet, who had bet on noon. Others had more to say, and said it twice.';

const idOf = (number) => String(number).padStart(26, '0');

/** Invented comments: every second answers one of those before it, or with `chain` each the one before. */
export function conversation(count, { chain = false } = {}) {
  let seed = 9;
  const random = (below) => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % below;
  return Array.from({ length: count }, (_, number) => {
    const answers = number === 0 ? null : chain ? number - 1 : random(2) === 0 ? random(number) : null;
    const id = idOf(number);
    return {
      type: 'comment',
      schemaVersion: 1,
      id,
      threadId: 'ferry',
      parentId: answers === null ? null : idOf(answers),
      rootId: id,
      depth: answers === null ? 0 : 1,
      createdAt: new Date(1_772_000_000_000 + number * 60_000).toISOString(),
      permalink: `/articles/ferry#comment-${id}`,
      replies: { count: 0 },
      state: 'published',
      author: { kind: 'guest', name: `Reader ${random(500)}` },
      body: [
        { type: 'paragraph', id: `${id}.1`, children: [{ type: 'text', value: WORDS.slice(0, 60 + random(140)) }] },
      ],
    };
  });
}
