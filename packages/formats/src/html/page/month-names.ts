/**
 * The months from January on by their long and short names, as they stand alone or behind a day in English, German, French, Spanish, Italian,
 * Portuguese, Dutch, Swedish, Danish, Norwegian, Polish and Russian (https://cldr.unicode.org).
 */
const MONTHS = [
  'january jan januar janvier janv enero ene gennaio gen janeiro januari styczeń stycznia sty январь января янв',
  'february feb februar février févr febrero febbraio fevereiro fev februari luty lutego lut февраль февраля февр',
  'march mar märz mär mars marzo março maart mrt marts marzec marca март марта мар',
  'april apr avril avr abril abr aprile kwiecień kwietnia kwi апрель апреля апр',
  'may mai mayo maggio mag maio mei maj maja май мая',
  'june jun juni juin junio giugno giu junho czerwiec czerwca cze июнь июня июн',
  'july jul juli juillet juil julio luglio lug julho lipiec lipca lip июль июля июл',
  'august aug août agosto ago augustus augusti sierpień sierpnia sie август августа авг',
  'sept september sep septembre septiembre settembre set setembro wrzesień września wrz сентябрь сентября сент',
  'october oct oktober okt octobre octubre ottobre ott outubro out październik października paź октябрь октября окт',
  'november nov novembre noviembre novembro listopad listopada lis ноябрь ноября нояб',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro desember des grudzień grudnia gru декабрь декабря дек',
];

/** Months by name, in lower case and without a stop: 1 to 12. */
export const monthNames: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);
