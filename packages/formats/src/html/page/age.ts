/** Lines longer than that tell more than an age. */
const LONGEST = 60;
const COUNT = String.raw`(?:\d{1,4}|an?|one|few|un[ao]?|une|eine[mr]?|ett?|en|één|jeden)`;
const FORMS = [
  // 4 hours ago · 4h ago · an hour ago
  String.raw`(?:about |almost |over )?(?:a )?${COUNT} ?\p{L}{1,8}\.? ago`,
  String.raw`(?:just now|yesterday|today|gestern|heute|hier|aujourd.hui|ayer|hoy|ieri|oggi|ontem|hoje|gisteren|vandaag|wczoraj|dzisiaj|dziś|igår|i går|i dag|idag|вчера|сегодня|dün|bugün|昨日|今日|昨天|今天|刚刚|たった今)`,
  // vor 3 Stunden · il y a 2 heures · hace una hora · há 2 horas
  String.raw`(?:vor|il y a|hace|há|för|for) ${COUNT} \p{L}{1,9}\.?(?: sedan| siden)?`,
  // 2 ore fa · 3 uur geleden · 2 godziny temu · 3 часа назад · 3 saat önce
  String.raw`${COUNT} ?[\p{L}]{1,9}\.? (?:fa|geleden|temu|назад|önce|siden|sedan)`,
  String.raw`\d{1,4} ?(?:秒|分|分钟|分鐘|時間|小时|小時|日|天|か月|个月|年)前`,
];
/** What a page writes before when: "Last updated", "Publié". */
const BEFORE = String.raw`(?:\p{L}{2,14}:? ){0,2}`;
const AGE = new RegExp(`^${BEFORE}(?:${FORMS.join('|')})(?:,?(?: \\p{L}{1,3})? \\d{1,2}[:.h]\\d{2}.{0,12})?$`, 'iu');

/** Says whether words tell how long ago something was, "4 hours ago" or "yesterday at 14:03": a day only for whoever knows the moment that they count from. */
export const isAge = (words: string): boolean => words.length <= LONGEST && AGE.test(words);
