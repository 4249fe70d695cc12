import type { Article } from '@standfirst/core';

/** One way through a converter: what it is given, what it makes of it. */
export interface Conversion {
  readonly from: string;
  readonly to: 'html' | 'markdown' | 'portable-text' | 'rss' | 'text';
  readonly convert: (source: never) => unknown;
}

/** What a check found: how many articles or pages it was held against, how many failed, and what the first looked like. */
export interface CheckResult {
  readonly held: number;
  readonly failed: number;
  readonly example?: string;
}

export declare function measure(
  conversion: Conversion,
  sources: {
    readonly articles: readonly Article[];
    readonly pages: readonly {
      readonly source: string;
      readonly apart: readonly string[];
      readonly story: readonly string[];
    }[];
  },
): Promise<Readonly<Record<string, CheckResult>>>;
