import { forceColours } from './forced-colours.js';

/** Settings of a reader's system, which a page cannot set: the media features that each of them makes true. */
const FEATURES: Readonly<Record<string, RegExp>> = {
  'reduced-motion': /\(prefers-reduced-motion(: ?reduce)?\)/,
  'more-contrast': /\(prefers-contrast: ?more\)/,
  print: /^print$/,
};

/**
 * Makes the rules of the style sheets that wait for a setting apply, as they would for a reader who has it: the rules
 * themselves are what is shown, not an imitation of them. Returns what takes it back.
 */
export function applySetting(setting: string): () => void {
  if (setting === 'forced-colours') return forceColours();
  const feature = FEATURES[setting];
  if (!feature) return () => undefined;
  const changed: { media: MediaList; before: string }[] = [];
  const visit = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && feature.test(rule.media.mediaText)) {
        changed.push({ media: rule.media, before: rule.media.mediaText });
        rule.media.mediaText = rule.media.mediaText.replace(feature, 'all');
      }
      if (rule instanceof CSSGroupingRule) visit(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) visit(sheet.cssRules);
  return () => {
    for (const { media, before } of changed) media.mediaText = before;
  };
}
