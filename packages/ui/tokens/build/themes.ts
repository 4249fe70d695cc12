/** The brands of the resolver; the first is the library's own, the others are papers that do not exist. */
export const brands = ['standfirst', 'fenmouth-herald', 'tramline'] as const;

/** The schemes of the resolver: by day and by night, each also with more contrast. */
export const schemes = ['light', 'dark', 'light-high', 'dark-high'] as const;

/** A brand in a scheme. */
export interface Theme {
  readonly brand: (typeof brands)[number];
  readonly scheme: (typeof schemes)[number];
}

export const themes: readonly Theme[] = brands.flatMap((brand) => schemes.map((scheme) => ({ brand, scheme })));

/** Value of a custom property in a theme. */
export type Values = ReadonlyMap<string, string>;

/** What Terrazzo made of the tokens: every theme's custom properties, by `brand/scheme`, and what each token is for. */
export interface Resolved {
  readonly values: (theme: Theme) => Values;
  readonly purposes: Values;
}
