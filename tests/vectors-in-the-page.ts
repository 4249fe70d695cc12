// These functions run in a page: each is sent there as text, so it knows nothing but what stands in it.

/** Markup that no drawing of ours needs, whether this browser runs it or not. */
export function objectionsInPage(): string[] {
  const unwanted =
    /^(?:script|iframe|frame|frameset|object|embed|applet|base|meta|link|style|portal|fencedframe|noscript|template|form|input|button|select|textarea)$/;
  const leads =
    /(?:^|:)(?:href|src|srcset|action|formaction|data|poster|background|cite|ping|codebase|manifest|longdesc|to|from|values)$/;
  const found = new Set<string>();
  for (const element of document.body.querySelectorAll('*')) {
    if (unwanted.test(element.localName)) found.add(`<${element.localName}>`);
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml')
      found.add(`<${element.localName}> of another namespace`);
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || /^(?:style|srcdoc|name|http-equiv)$/.test(name)) found.add(`${name}=`);
      if (!leads.test(name)) continue;
      const protocol = URL.parse(value, 'https://herald.example/')?.protocol;
      if (protocol !== undefined && !/^(?:https?|mailto|tel):$/.test(protocol)) found.add(`${name}=${protocol}`);
    }
  }
  return [...found].slice(0, 12);
}

/** Sets off whatever waits for its reader: handlers, links, buttons. Of elements that differ in figures alone one is enough. */
export async function provoke(): Promise<void> {
  const acted = new Set<string>();
  const waits = /^(?:a|area|button|input|summary|label|option|img|form)$/;
  const everything = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? everything(element.shadowRoot) : []),
      ...(element instanceof HTMLIFrameElement && element.contentDocument ? everything(element.contentDocument) : []),
    ]);
  for (const element of everything(document)) {
    const attributes = [...element.attributes];
    // Where no script has run, nothing hears an event but a handler in an attribute.
    for (const { name } of attributes)
      if (name.startsWith('on')) element.dispatchEvent(new Event(name.slice(2), { bubbles: true, cancelable: true }));
    const isLed = attributes.some(({ name }) => /href$|action$|^tabindex$|^command|^popover/.test(name));
    if (!waits.test(element.localName) && !isLed) continue;
    // The browser itself says where a link leads: away from the page is of no interest.
    if (element instanceof HTMLAnchorElement && /^(?:https?|mailto|tel):$/.test(element.protocol)) continue;
    const like = `${element.localName} ${attributes.map(({ name, value }) => `${name}=${value}`).join(' ')}`.replace(
      /\d+/g,
      '0',
    );
    if (acted.has(like)) continue;
    acted.add(like);
    if (element instanceof HTMLFormElement) element.requestSubmit();
    else if (element instanceof HTMLElement) element.click();
    else element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    // A `javascript:` address runs in a task of its own, which the next click would drop.
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** Parses what is on the page once more, as an editor would, or whoever sets it elsewhere. */
export function parseAgain(): void {
  const again = document.createElement('div');
  again.innerHTML = document.body.innerHTML;
  document.body.replaceChildren(again);
  for (const element of document.querySelectorAll('[target]')) element.removeAttribute('target');
}
