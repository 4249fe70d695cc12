/** Buttons that copy the text of an element; they are shown only where the browser lets a page copy. */
export function copyText(root: Document): void {
  // Absent where the page is not served over a safe connection, whatever the types say.
  if (!('clipboard' in navigator)) return;
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const source = root.getElementById(button.dataset['copy'] ?? '');
    const status = button.parentElement?.querySelector('[role="status"]');
    if (!source) continue;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const done = await navigator.clipboard.writeText(source.textContent ?? '').then(
        () => true,
        () => false,
      );
      if (status)
        status.textContent = done ? 'Copied.' : 'The browser did not allow it. Show the text and copy it there.';
    });
  }
}
