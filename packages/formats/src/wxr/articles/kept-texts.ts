/** So much is taken at once for texts; a longer one gets room of its own. */
const PAGE = 65_536;

/** Short texts by number, many of them. */
export interface KeptTexts {
  readonly size: number;
  has(number: number): boolean;
  set(number: number, text: string): void;
  get(number: number): string | undefined;
}

/**
 * Keeps texts as bytes beside the heap: whatever lives on the heap, the collector lets garbage grow to some times of it before
 * it looks. A text that is set again takes room again.
 */
export function keptTexts(): KeptTexts {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  // By number, which takes less room than its figures: page and place in it.
  const places = new Map<number, number>();
  const pages: Uint8Array[] = [];
  let free = PAGE;
  return {
    get size() {
      return places.size;
    },
    has: (number) => places.has(number),
    set(number, text) {
      const bytes = encoder.encode(`${text}\0`);
      if (free + bytes.length > PAGE) {
        pages.push(new Uint8Array(Math.max(PAGE, bytes.length)));
        free = 0;
      }
      places.set(number, (pages.length - 1) * PAGE + free);
      pages.at(-1)?.set(bytes, free);
      free += bytes.length;
    },
    get(number) {
      const place = places.get(number);
      const page = place === undefined ? undefined : pages[Math.floor(place / PAGE)];
      if (place === undefined || !page) return undefined;
      return decoder.decode(page.subarray(place % PAGE, page.indexOf(0, place % PAGE)));
    },
  };
}
