/** An element as data: its name, its attributes, and what stands inside. Names in braces are filled in. */
export type ElementTemplate = readonly [
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (string | ElementTemplate)[],
];
