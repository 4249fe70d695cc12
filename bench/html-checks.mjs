const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

/** The words of some HTML, entities read, white space left out. */
export const textOf = (html) =>
  String(html)
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#x27|#39);/g, (_, name) => ENTITIES[name])
    .replace(/\s+/g, '');

/** The names of its elements in order. */
export const tagsOf = (html) => [...String(html).matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name]) => name).join(' ');

/** Stops the run where two contenders do not say the same: a faster one that says less would win. */
export function mustAgree(contenders, { elements = true } = {}) {
  const [[first, make], ...others] = Object.entries(contenders);
  const expected = String(make());
  for (const [name, run] of others) {
    const found = String(run());
    if (textOf(found) !== textOf(expected)) throw new Error(differing(name, first, textOf(found), textOf(expected)));
    if (elements && tagsOf(found) !== tagsOf(expected))
      throw new Error(differing(name, first, tagsOf(found), tagsOf(expected)));
  }
  return Buffer.byteLength(expected);
}

function differing(name, first, found, expected) {
  const at = [...expected].findIndex((letter, index) => letter !== found[index]);
  return `"${name}" does not write what "${first}" writes. Its speed would mean nothing. From ${at}: "${found.slice(at, at + 80)}" for "${expected.slice(at, at + 80)}".`;
}
