/** The number of a post, which is less to remember than its figures. */
export const postNumber = (text: string | undefined): number | undefined =>
  /^\s*\d{1,15}\s*$/.test(text ?? '') ? Number(text) : undefined;
