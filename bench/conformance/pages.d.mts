export declare const pages: readonly {
  readonly source: string;
  readonly apart: readonly string[];
  readonly story: readonly string[];
}[];
