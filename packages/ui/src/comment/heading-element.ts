const elements = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;
const below = { 2: 'h3', 3: 'h4', 4: 'h5' } as const;

/** How deep a heading stands in the page around it. */
export type HeadingLevel = keyof typeof elements;

/** The element of a heading: chosen from a table, never put together from data. */
export const headingElement = (level: HeadingLevel) => elements[level];

/** The element of a heading one level deeper. */
export const headingBelow = (level: HeadingLevel) => below[level];
