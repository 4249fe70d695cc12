/**
 * The id that the name of a post in its address makes; WordPress writes letters beyond ASCII as escapes. `undefined` where
 * there is none, or one that is no id: files of others hold anything there.
 */
export function idOfSlug(slug: string | undefined): string | undefined {
  const name = decoded(slug ?? '').slice(0, 200);
  return name === '' || /\s/.test(name) ? undefined : name;
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug; // a per cent sign that encodes nothing
  }
}
