import type { Conversion } from './measure.mjs';

export declare function oursOf(
  formats: Readonly<Record<'html' | 'markdown' | 'portableText' | 'rss' | 'text' | 'wordpress', object>>,
): readonly Conversion[];
