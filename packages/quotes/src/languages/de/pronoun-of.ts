import type { PronounOf } from '../language.js';
import { CompoundMap } from './compounds.js';
import { feminineOffices } from './head-nouns.js';

const listed = (words: string, pronoun: string) => words.split(' ').map((word) => [word, pronoun] as const);

/** Titles and nouns that tell which pronoun stands for whom or what they name, a compound by its last member. */
export const pronounOf: PronounOf = new CompoundMap([
  ...feminineOffices.flatMap((words) => listed(words, 'sie')),
  ...listed(
    'frau mutter tochter schwester witwe ' +
      'polizei feuerwehr behörde staatsanwaltschaft kommission regierung partei gewerkschaft stiftung gesellschaft genossenschaft firma bank klinik schule ' +
      'universität hochschule akademie kirche gemeinde stadt verwaltung direktion zeitung agentur organisation initiative allianz koalition opposition kammer ' +
      'studie umfrage untersuchung mitteilung erklärung stellungnahme analyse bahn werft fraktion',
    'sie',
  ),
  ...listed(
    'herr herrn sprecher präsident minister kanzler bürgermeister direktor leiter chef bundesrichter anwalt professor forscher arzt politiker senator sekretär ' +
      'botschafter papst prinz pfarrer pastor trainer spieler autor regisseur künstler musiker biologe historiker ökonom journalist ' +
      'unternehmer geschäftsführer inhaber landwirt winzer anwohner zeuge betreiber kandidat gründer aktivist ' +
      'manager berater architekt ingenieur polizist schüler student rentner kollege obmann vater experte wissenschaftler virologe ' +
      'bericht brief beschluss antrag bescheid verband verein bund ausschuss konzern betrieb senat rat landkreis kreis dienst verlag sender rundfunk',
    'er',
  ),
  ...listed(
    'ministerium amt gericht parlament institut unternehmen krankenhaus bündnis gutachten schreiben papier dokument urteil werk team museum magazin blatt',
    'es',
  ),
  ['ihm', 'er'],
]);
