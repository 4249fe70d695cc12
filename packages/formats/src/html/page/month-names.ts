/**
 * The months from January on by their long and short names, as they stand alone or behind a day in English, German, French, Spanish, Italian,
 * Portuguese, Dutch, Swedish, Danish, Norwegian, Finnish, Polish, Czech, Hungarian, Romanian, Catalan, Turkish, Indonesian, Greek, Russian,
 * Ukrainian, Bulgarian, Arabic, Hebrew and Hindi (https://cldr.unicode.org).
 */
const MONTHS = [
  'january jan januar janvier janv enero ene gennaio gen janeiro januari styczeń stycznia sty январь января янв ledna leden jänner ianuarie gener ocak tammikuuta január ιανουαρίου ιαν січня януари يناير ינואר जनवरी',
  'february feb februar février févr febrero febbraio fevereiro fev februari luty lutego lut февраль февраля февр února únor feber februarie febrer şubat helmikuuta február φεβρουαρίου φεβ лютого фев февруари فبراير شباط פברואר फ़रवरी फरवरी',
  'march mar märz mär mars marzo março maart mrt marts marzec marca март марта мар března březen martie març mart maret maaliskuuta március μαρτίου μαρ березня مارس آذار מרץ मार्च',
  'april apr avril avr abril abr aprile kwiecień kwietnia kwi апрель апреля апр dubna duben aprilie nisan huhtikuuta április απριλίου απρ квітня април أبريل نيسان אפריל अप्रैल',
  'may mai mayo maggio mag maio mei maj maja май мая května květen maig mayıs toukokuuta május μαΐου μαΐ травня مايو أيار מאי मई',
  'june jun juni juin junio giugno giu junho czerwiec czerwca cze июнь июня июн června červen iunie juny haziran kesäkuuta június ιουνίου ιουν червня юни يونيو حزيران יוני जून',
  'july jul juli juillet juil julio luglio lug julho lipiec lipca lip июль июля июл července červenec iulie juliol temmuz heinäkuuta július ιουλίου ιουλ липня юли يوليو تموز יולי जुलाई',
  'august aug août agosto ago augustus augusti sierpień sierpnia sie август августа авг srpna srpen agost ağustos agustus elokuuta augusztus αυγούστου αυγ серпня أغسطس آب אוגוסט अगस्त',
  'sept september sep septembre septiembre settembre set setembro wrzesień września wrz сентябрь сентября сент září septembrie setembre eylül syyskuuta szeptember σεπτεμβρίου σεπ вересня септември سبتمبر أيلول ספטמבר सितंबर',
  'october oct oktober okt octobre octubre ottobre ott outubro out październik października paź октябрь октября окт října říjen octombrie ekim lokakuuta október οκτωβρίου οκτ жовтня октомври أكتوبر אוקטובר अक्टूबर',
  'november nov novembre noviembre novembro listopad listopada lis ноябрь ноября нояб listopadu листопада noiembrie kasım marraskuuta νοεμβρίου νοε ноември نوفمبر נובמבר नवंबर',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro desember des grudzień grudnia gru декабрь декабря дек prosince prosinec decembrie desembre aralık joulukuuta δεκεμβρίου δεκ грудня декември ديسمبر דצמבר दिसंबर',
];

/** Months by name, in lower case and without a stop: 1 to 12. */
export const monthNames: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);
