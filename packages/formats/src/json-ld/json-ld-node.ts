/** An object of JSON-LD; fields that are `undefined` are not written. */
export interface JsonLdNode {
  readonly '@type': string;
  readonly [property: string]: unknown;
}
