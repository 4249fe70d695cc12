/** So far a page is looked through for its encoding (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding). */
const HEAD = 1024;
const XML = /^\s{0,9}<\?xml\s[^>]{0,200}?encoding\s?=\s?["']([\w.:-]{1,40})["']/i;
const HTML = /<meta\s[^>]{0,200}?charset\s?=\s?["']?([\w.:-]{1,40})/i;
/** What is decided by the bytes themselves. */
const BY_BYTES = /^utf-?(?:8|16(?:le|be)?)$/;

/** The decoder of the encoding that a page names, other than the Unicode ones; `undefined` where it names none that is known. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const label = (XML.exec(head) ?? HTML.exec(head))?.[1];
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return BY_BYTES.test(encoding) ? undefined : encoding;
  } catch {
    return undefined; // a name that nobody knows
  }
}
