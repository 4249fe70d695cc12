import { quotesOf, type Article } from '@standfirst/core';

/** How an attribution is known; a row that does not say is `unstated`. */
export const certainties = ['explicit', 'continued', 'inferred', 'unstated'] as const;

/** What the tables of an article say of its quotations. */
export interface Knowledge {
  readonly voices: readonly { readonly name: string; readonly quotes: readonly string[] }[];
  readonly byCertainty: Readonly<Record<(typeof certainties)[number], readonly string[]>>;
  readonly cues: readonly string[];
}

const NOBODY = 'No speaker known';

export function knowledgeOf(article: Article): Knowledge {
  const voices = new Map<string, string[]>();
  const byCertainty: Record<(typeof certainties)[number], string[]> = {
    explicit: [],
    continued: [],
    inferred: [],
    unstated: [],
  };
  const cues = new Set<string>();
  for (const { quote, speakerName, source } of quotesOf(article)) {
    const name = speakerName ?? (source && 'title' in source ? source.title : undefined) ?? NOBODY;
    voices.set(name, [...(voices.get(name) ?? []), quote.id]);
    byCertainty[quote.origin?.certainty ?? 'unstated'].push(quote.id);
    if (quote.cue !== undefined) cues.add(quote.cue);
  }
  return { voices: [...voices].map(([name, quotes]) => ({ name, quotes })), byCertainty, cues: [...cues] };
}

/** Hues as far from each other as they can be, however many voices there are: steps of the golden angle. */
export const voiceColour = (voice: number): string =>
  `color-mix(in oklab, var(--sf-color-paper) 80%, oklch(0.68 0.19 ${Math.round(voice * 137.5) % 360}))`;

const LINES = { explicit: 'solid', continued: 'double', inferred: 'wavy', unstated: 'dotted' } as const;
export const certaintyLine = (certainty: (typeof certainties)[number]): string =>
  `underline ${LINES[certainty]} var(--sf-color-accent) 0.1em`;

/** Rules that colour the words of each quotation; the HTML of the page stays as readers get it. */
export function machineStyles({ voices, byCertainty }: Knowledge): string {
  const wordsOf = (id: string) => `.workshop-page [data-quote=${JSON.stringify(id)}]`;
  const ruleFor = (ids: readonly string[], style: string) =>
    ids.length > 0 ? [`${ids.map(wordsOf).join(', ')} { ${style} }`] : [];
  return [
    ...voices.flatMap(({ quotes }, voice) => ruleFor(quotes, `background-color: ${voiceColour(voice)};`)),
    ...certainties.flatMap((certainty) =>
      ruleFor(byCertainty[certainty], `text-decoration: ${certaintyLine(certainty)}; text-underline-offset: 0.2em;`),
    ),
    ".workshop-page [data-attribution='cue'] { outline: 0.1em dashed var(--sf-color-accent); outline-offset: 0.1em; }",
    ".workshop-page [data-attribution='source'] { outline: 0.1em solid var(--sf-color-accent); outline-offset: 0.1em; }",
  ].join('\n');
}
