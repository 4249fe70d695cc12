/** Keys for those who decide about many comments; they work while the focus is in the list, and not in a field. */
const list = document.querySelector<HTMLElement>('[data-desk-list]');
const items = [...(list?.querySelectorAll<HTMLElement>('.desk-item') ?? [])];

document.querySelector('[data-desk-keys]')?.removeAttribute('hidden');
list?.addEventListener('keydown', (event) => {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (target.matches('select, textarea, input:not([type="checkbox"])')) return;
  const item = target.closest<HTMLElement>('.desk-item');
  const at = items.findIndex((other) => other === item);
  const step = STEPS[key];
  if (!item || step === undefined) return;
  event.preventDefault();
  step(item, at);
});

const STEPS: Readonly<Record<string, (item: HTMLElement, at: number) => void>> = {
  j: (_, at) => items[at + 1]?.focus(),
  k: (_, at) => items[at - 1]?.focus(),
  x: (item) => item.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click(),
  p: (item) => item.querySelector<HTMLButtonElement>('button[value="published"]')?.focus(),
  h: (item) => item.querySelector<HTMLAnchorElement>('a[data-desk-history]')?.click(),
};
