/** Marks every piece of the quotation that the page's address leads to, now and whenever that changes. */
export function lightPieces(): void {
  const light = () => {
    document.querySelectorAll('[data-sf-lit]').forEach((piece) => piece.removeAttribute('data-sf-lit'));
    const target = document.querySelector<HTMLElement>('[data-quote]:target');
    const pieces = target?.closest('article')?.querySelectorAll<HTMLElement>('[data-quote]') ?? [];
    for (const piece of pieces)
      if (piece.dataset['quote'] === target?.dataset['quote']) piece.setAttribute('data-sf-lit', '');
  };
  addEventListener('hashchange', light);
  light();
}
