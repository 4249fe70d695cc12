import { expect, test } from 'vitest';
import { doors } from '../testing/every-format.js';

const readers = doors.flatMap(({ folder, format }) => (format?.read ? [{ folder, read: format.read }] : []));

test.each(readers)('whoever hands $folder something other than text or bytes is told what to give', ({ read }) => {
  for (const [wrong, kind] of [
    [undefined, 'undefined'],
    [null, 'null'],
    [42, 'Number'],
    [{ version: 'https://jsonfeed.org/version/1.1' }, 'Object'],
    [new ArrayBuffer(8), 'ArrayBuffer'],
    [Promise.resolve('Ferry Returns'), 'Promise'],
  ] as const) {
    // @ts-expect-error Programs without types may hand in anything.
    expect(() => read(wrong)).toThrow(
      new TypeError(
        `A source is a string or a Uint8Array, and this is ${kind}. Nothing of it was read. Give the text itself, such as \`await response.text()\` of an answer.`,
      ),
    );
  }
});
