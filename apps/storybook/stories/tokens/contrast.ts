export type Rgb = readonly [red: number, green: number, blue: number];

type Pair = readonly [ink: string, paper: string, least: number];

/** What is set in which colour on which, with the least contrast: the pairs that the tokens are held to. */
export const pairs = Object.values(
  import.meta.glob<readonly Pair[]>('../../../../packages/ui/tokens/build/contrast.ts', {
    eager: true,
    import: 'pairs',
  }),
).flat();

/** What a CSS colour, in whatever notation, is on this screen: 0 to 255. `light-dark()` goes by the scheme given. */
export function rgbOf(colour: string, scheme: string): Rgb {
  const probe = document.createElement('span');
  probe.style.colorScheme = scheme;
  probe.style.color = colour;
  document.body.append(probe);
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = getComputedStyle(probe).color;
  probe.remove();
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

export const hexOf = (colour: Rgb): string => `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
