import * as v from 'valibot';

/** The check of what readers learn about a writer; unknown fields are dropped. A valibot schema. */
export const publicAuthorSchema = v.object({
  /** How the site knows the writer: not at all, by an account, as one of its own, or from another server. */
  kind: v.picklist(['guest', 'member', 'staff', 'remote']),
  /** As typed, cleaned of controls. Anybody may type any name: trust hangs on `kind` and `badges`. Draw it in `<bdi>`. */
  name: v.string(),
  /** Random, one for each identity; never computed from an address. Guests have none unless the site gives pseudonyms. */
  key: v.exactOptional(v.string()),
  /** The website the writer gave: http or https, as `safeUrl` gives it back. Draw it with `rel="nofollow ugc noopener"`. */
  url: v.exactOptional(v.string()),
  /** A picture: initials drawn from a random seed, or an image on the site's own origin. */
  avatar: v.exactOptional(
    v.variant('kind', [
      v.object({ kind: v.literal('initials'), seed: v.string() }),
      v.object({ kind: v.literal('image'), src: v.string() }),
    ]),
  ),
  /** What the site vouches for, such as `article-author`, `staff`, `moderator`. */
  badges: v.exactOptional(v.array(v.string())),
});

/** All that readers learn about a writer. No e-mail, address or browser, and nothing computed from one. */
export interface PublicAuthor extends v.InferOutput<typeof publicAuthorSchema> {}
