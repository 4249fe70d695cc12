const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg/, 'edge'],
  [/\bOPR\//, 'opera'],
  [/\bFirefox\//, 'firefox'],
  [/\bChrom(?:e|ium)\//, 'chrome'],
  [/\bSafari\//, 'safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, 'android'],
  [/\biPhone|\biPad/, 'ios'],
  [/\bMac OS X\b/, 'macos'],
  [/\bWindows\b/, 'windows'],
  [/\bLinux\b/, 'linux'],
];

/** A browser and a system, such as `firefox linux`, in place of a header that could tell one reader from all others. */
export function browserFamily(userAgent: string): string {
  const header = userAgent.slice(0, 512);
  const family = (list: typeof BROWSERS) => list.find(([pattern]) => pattern.test(header))?.[1] ?? 'other';
  return `${family(BROWSERS)} ${family(SYSTEMS)}`;
}
