const NAMES = ['body', 'name', 'email', 'url'];

const formIn = (box: Element) => box.querySelector<HTMLFormElement>('form[action*="/articles/"]');
const keyOf = (page: URL) => `sf-draft ${page.pathname}`;
const field = (form: HTMLFormElement, name: string) => form.elements.namedItem(name) as HTMLInputElement | null; // names are unique

/** Keeps what stands in the form until the tab is closed; once a comment was taken, who wrote it and no text. */
export function keepDraft(box: Element, page: URL, isTaken = false): void {
  const form = formIn(box);
  if (!form) return;
  const draft = Object.fromEntries(NAMES.map((name) => [name, field(form, name)?.value]));
  if (isTaken) draft['body'] = '';
  try {
    sessionStorage.setItem(keyOf(page), JSON.stringify(draft));
  } catch {
    // Some readers do not let pages keep anything.
  }
}

/** Puts into the form what was typed: as it was sent, where that was refused; else as it was kept. */
export function fillDraft(box: Element, page: URL, typed: FormData | undefined): void {
  const form = formIn(box);
  if (!form) return;
  let kept: Record<string, string> = {};
  try {
    kept = JSON.parse(sessionStorage.getItem(keyOf(page)) ?? '{}') as Record<string, string>; // what keepDraft wrote
  } catch {
    // Nothing was kept.
  }
  for (const name of NAMES) {
    const control = field(form, name);
    if (control) control.value = `${typed?.get(name) ?? (control.value || (kept[name] ?? ''))}`;
  }
}
