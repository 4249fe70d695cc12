import { quotationAt } from './quotation-at.js';

/** Gives a quotation card a button that copies its words with whose they are, where the browser lets pages copy. */
export function offerCopies(card: HTMLElement): void {
  const words = card.querySelector('.sf-quote-words');
  const copied = words && quotationAt(words, words.textContent);
  if (!copied || !('clipboard' in navigator)) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sf-quote-copy';
  button.textContent = card.dataset['sfCopy']!;
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    void navigator.clipboard
      .writeText(`${copied.words} — ${copied.attribution}`)
      .then(() => (said.textContent = card.dataset['sfCopied']!));
  });
  const line = document.createElement('p');
  line.className = 'sf-quote-place';
  line.append(button, ' ', said);
  card.append(line);
}
