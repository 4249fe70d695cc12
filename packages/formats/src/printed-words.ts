import type { Article } from '@standfirst/core';

type CorrectionKind = NonNullable<Article['corrections']>[number]['kind'];

/** The few words that a writer adds to an article's own. */
export interface PrintedWords {
  /** BCP 47, the language alone. */
  readonly lang: string;
  /** Before the names of a byline. */
  readonly by: string;
  /** Before the day of the first version, where a later one is printed too, and before the day of the last change. */
  readonly firstPublished: string;
  readonly updated: string;
  /** What makes a caption one where there is no picture above it. */
  readonly picture: string;
  readonly corrections: Readonly<Record<CorrectionKind, string>>;
}

/** The words of an article's language; English where nobody has written them yet. */
export const printedWords = (lang: string): PrintedWords =>
  LANGUAGES.find((words) => words.lang === lang.toLowerCase().split('-')[0]) ?? EN;

const EN: PrintedWords = {
  lang: 'en',
  by: 'By',
  firstPublished: 'First published',
  updated: 'Updated',
  picture: 'Photo:',
  corrections: {
    correction: 'Correction',
    clarification: 'Clarification',
    update: 'Update',
    'editors-note': 'Editor’s note',
    retraction: 'Retraction',
  },
};

const LANGUAGES: readonly PrintedWords[] = [
  EN,
  {
    lang: 'fr',
    by: 'Par',
    firstPublished: 'Publié pour la première fois le',
    updated: 'Mis à jour le',
    picture: 'Photo :',
    corrections: {
      correction: 'Rectificatif',
      clarification: 'Précision',
      update: 'Mise à jour',
      'editors-note': 'Note de la rédaction',
      retraction: 'Rétractation',
    },
  },
  {
    lang: 'de',
    by: 'Von',
    firstPublished: 'Erstmals veröffentlicht am',
    updated: 'Aktualisiert am',
    picture: 'Foto:',
    corrections: {
      correction: 'Korrektur',
      clarification: 'Klarstellung',
      update: 'Nachtrag',
      'editors-note': 'Anmerkung der Redaktion',
      retraction: 'Widerruf',
    },
  },
];
