/**
 * A language tag as far as `Intl` takes it. It throws on some that BCP 47 has (`zh-yue`) and on those that only look like a tag,
 * both of which an article may be in: they are cut from their end; `und` where nothing is left.
 */
export function intlLanguage(tag: string): string {
  for (let known = tag; known !== ''; known = known.slice(0, Math.max(0, known.lastIndexOf('-')))) {
    try {
      return Intl.getCanonicalLocales(known)[0] ?? 'und';
    } catch {
      // A shorter one may do.
    }
  }
  return 'und';
}
