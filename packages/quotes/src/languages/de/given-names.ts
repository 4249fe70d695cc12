import type { PronounOf } from '../language.js';
import { wordSet } from '../word-set.js';

const women = wordSet(
  'alexandra alina andrea angela angelika anja anke anna anne annegret annette antje astrid barbara beate bettina birgit birgitta brigitte carola caroline',
  'charlotte christa christiane christina christine claudia cornelia dagmar daniela doris dorothea edith elena elfriede elisabeth elke ella ellen elsa emilia emma',
  'erika esther eva franziska frauke friederike gabriele gerda gerlinde gertrud gisela gudrun hanna hannah hannelore heike helene helga henriette hilde',
  'hildegard ilka ilona ilse ina ines ingeborg ingrid irene iris irma isabel jana janina jasmin jennifer johanna julia jutta karin karla karoline katharina',
  'kathrin katja katrin kerstin klara kristina laura lea lena leonie lieselotte lina lisa lotte luise magdalena manuela mareike margarete margit maria marianne',
  'marie marina marlene marlies martina mathilde meike melanie mia miriam monika nadine natalie nicole nina olga patricia paula petra ramona rebecca regina',
  'renate rita rosa rosemarie ruth sabine sabrina sandra sara sarah sibylle sigrid silke silvia simone sofia sonja sophie stefanie stephanie susanne svenja',
  'sylvia tanja tatjana theresa ulrike ursula ute verena veronika viktoria vera waltraud yvonne',
);
const men = wordSet(
  'achim adrian albert albrecht alexander alfred alois andreas anton armin arne arno arnold artur august axel benedikt benjamin bernd bernhard bert björn',
  'boris bruno burkhard carl carsten christian christoph christopher clemens daniel david detlef dieter dietmar dietrich dirk dominik eberhard eckhard edgar',
  'egon elias emil enno erich erik ernst erwin eugen fabian felix ferdinand florian frank franz friedrich fritz gabriel georg gerald gerd gerhard gernot gregor',
  'günter günther gunter guido gustav hannes hans harald hartmut hauke heiko heiner heinrich heinz helmut hendrik henning henrik herbert hermann holger horst',
  'hubert hugo ingo jakob jan jens joachim johann johannes jonas jörg josef julian julius jürgen kai karl karsten kilian klaus konrad konstantin kurt lars leo',
  'leon leonhard leopold linus lothar ludwig lukas lutz manfred manuel marc marcel marco marius mark markus martin mathias matthias max maximilian michael moritz',
  'niklas nils norbert olaf oliver oskar otto patrick paul peter philipp rainer ralf raphael reiner reinhard reinhold rené richard robert roland rolf roman',
  'rudolf rüdiger rupert sebastian siegfried simon stefan steffen stephan sven theodor thilo thomas thorsten tim timo tobias torsten udo ulf uli ulrich uwe',
  'valentin viktor vinzenz volker walter werner wilfried wilhelm willi winfried wolf wolfgang wolfram',
);

/** Given names and their pronoun. */
export const givenNames: PronounOf = new Map([
  ...[...women].map((name) => [name, 'sie'] as const),
  ...[...men].map((name) => [name, 'er'] as const),
]);
