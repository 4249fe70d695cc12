import { quotationAt } from './quotation-at.js';

/** Whoever copies words of a quotation gets whose they are with them; any other copy is left alone. */
export function attributeCopies(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || !event.clipboardData) return;
    const place = selection.getRangeAt(0).commonAncestorContainer;
    const element = place instanceof Element ? place : place.parentElement;
    const copied = element && quotationAt(element, selection.toString());
    if (!copied) return;
    event.clipboardData.setData('text/plain', `${copied.words} — ${copied.attribution}`);
    event.preventDefault();
  });
}
