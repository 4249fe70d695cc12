import { copyText } from './copy-text.js';
import { lightQuotes } from './light-quotes.js';
import { takeFiles } from './take-file.js';

lightQuotes(document);
copyText(document);
takeFiles(document);

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-clear]')) {
  const box = document.querySelector<HTMLTextAreaElement>(`textarea#${button.dataset['clear'] ?? ''}`);
  if (!box) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    box.value = '';
    box.focus();
  });
}
