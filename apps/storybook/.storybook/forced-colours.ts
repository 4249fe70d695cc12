/**
 * What browsers set in place of a page's colours where the reader's own rule
 * (https://www.w3.org/TR/css-color-adjust-1/#forced-colors-properties), as far as a style sheet can. Without weight, so that
 * rules which name colours of the system keep them, as they do in a browser.
 */
const FORCED = `
:where(.workshop-page, .workshop-page *, .workshop-page ::before, .workshop-page ::after) {
  color: CanvasText; background-color: Canvas; background-image: none; border-color: CanvasText; outline-color: CanvasText;
  text-decoration-color: currentColor; box-shadow: none; text-shadow: none;
}
:where(.workshop-page) :where(a[href], a[href] *) { color: LinkText }
:where(.workshop-page) :where(button, input, textarea, select) { color: FieldText; background-color: Field; border-color: ButtonBorder }
:where(.workshop-page) :where(button) { color: ButtonText; background-color: ButtonFace }
#storybook-root .workshop-page { color: CanvasText; background-color: Canvas }
:where(.workshop-page) ::target-text { color: MarkText; background-color: Mark }
`;

/** Colours of the system in place of ours, and our own rules for that case above them. Returns what takes it back. */
export function forceColours(): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(FORCED + [...document.styleSheets].flatMap(({ cssRules }) => rulesForForced(cssRules)).join('\n'));
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
}

const ACTIVE = /\(forced-colors: ?active\)/;

/** The rules that a page keeps for forced colours, without their condition and their layer. */
function rulesForForced(rules: CSSRuleList): string[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule && ACTIVE.test(rule.media.mediaText))
      return [...rule.cssRules].map(({ cssText }) => cssText);
    return rule instanceof CSSGroupingRule ? rulesForForced(rule.cssRules) : [];
  });
}
