/** Words, the speaker's name in the text, the cue, and the line in the list: all parts of one quotation. */
const PARTS = '[data-quote], [data-quotes], [data-said]';

/** Pointing at any part of a quotation, or moving the focus into its line, lights all its parts. */
export function lightQuotes(root: Document): void {
  const parts = [...root.querySelectorAll<HTMLElement>(PARTS)].map((element) => ({ element, ids: idsOf(element) }));
  const light = (ids: readonly string[]) => {
    for (const part of parts)
      part.element.toggleAttribute(
        'data-lit',
        part.ids.some((id) => ids.includes(id)),
      );
  };
  const follow = ({ target }: Event) => {
    const part = target instanceof Element ? target.closest<HTMLElement>(PARTS) : null;
    light(part ? idsOf(part) : []);
  };
  let place = '';
  const placeOf = ({ clientX, clientY }: PointerEvent) => `${clientX} ${clientY}`;
  root.addEventListener('pointerover', (event) => {
    // A page that scrolls under a resting pointer, as it does to show the focus, is not pointed at.
    if (placeOf(event) !== place) follow(event);
    place = placeOf(event);
  });
  root.addEventListener('pointermove', (event) => (place = placeOf(event)));
  root.addEventListener('focusin', follow);
}

const idsOf = ({ dataset: { quote, quotes, said } }: HTMLElement): string[] =>
  [quote, said, ...(quotes?.split(' ') ?? [])].filter((id) => id !== undefined);
