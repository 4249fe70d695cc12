/** What stands in the fields, unchanged: `FormData` would replace half characters in silence. */
export function valuesOf(form: HTMLFormElement): Record<string, string> {
  const values: Record<string, string> = {};
  // The button has no name; all others are controls with a value.
  for (const { name, value } of form.elements as Iterable<HTMLInputElement>) if (name) values[name] = value;
  return values;
}

/** One field by its name. A text area has all that is used of an input here. */
export const fieldOfForm = (form: HTMLFormElement, name: string) => form.elements.namedItem(name) as HTMLInputElement;
