/** The version of this package, for `provenance`; a test holds it against package.json. */
export const version = '0.0.0';
