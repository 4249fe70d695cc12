import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const BLOCK = 512;
const field = (header, start, length) => header.toString('utf8', start, start + length).replace(/\0.*$/s, '');

/** The files of a tarball of npm: path without the leading `package/` → text. */
export function readTarball(path) {
  const tar = gunzipSync(readFileSync(path));
  const files = new Map();
  let longName = '';
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0;) {
    const header = tar.subarray(at, at + BLOCK);
    const size = parseInt(field(header, 124, 12), 8);
    const type = String.fromCharCode(header[156]);
    const data = tar.toString('utf8', at + BLOCK, at + BLOCK + size);
    const prefix = field(header, 345, 155);
    const name = longName || (prefix ? `${prefix}/` : '') + field(header, 0, 100);
    longName = type === 'x' ? (/ path=([^\n]+)/.exec(data)?.[1] ?? '') : ''; // a pax header names the file after it
    if (type === '0' || type === '\0') files.set(name.replace(/^[^/]+\//, ''), data);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
