/** Words that deny, by language. In lower case with straight apostrophes. */
const denying: Readonly<Record<string, string>> = {
  ar: 'لا لم لن ليس ليست ما بدون غير',
  da: 'ikke ingen intet aldrig uden hverken',
  de: 'nicht kein keine keinen keinem keiner keines nie niemals niemand nichts nirgends weder ohne kaum',
  en: 'no not never none nobody nothing nowhere neither nor without cannot hardly barely scarcely',
  es: 'no nunca jamás nada nadie ningún ninguno ninguna ni sin tampoco',
  fr: 'ne pas non jamais rien personne aucun aucune ni sans guère',
  he: 'לא אין אל בלי',
  it: 'no non mai niente nulla nessuno nessuna né senza',
  ja: '無 不',
  nb: 'ikke ingen aldri uten verken',
  nl: 'niet geen nooit niemand niets zonder',
  pl: 'nie nikt nic nigdy żaden bez',
  pt: 'não nem nunca nada nenhum nenhuma ninguém sem',
  ru: 'не ни нет никогда никто ничего без',
  sv: 'inte ingen inget inga aldrig utan varken',
  uk: 'не ні немає ніколи ніхто нічого без',
  zh: '不 没 沒 未 無 无 别',
};

const setOf = (words: string) => new Set(words.split(' '));
const byLanguage = new Map(Object.entries(denying).map(([code, words]) => [code, setOf(words)]));
const all = setOf(Object.values(denying).join(' '));

/**
 * The test whether a word denies: "not", "didn't", "n'a". For a language that is not in the table, or unknown, a word counts
 * that denies in any of them: better one alarm too many.
 */
export function denialIn(lang: string | undefined): (form: string) => boolean {
  const words = byLanguage.get(lang?.toLowerCase().split('-', 1)[0] ?? '') ?? all;
  return (form) => {
    const word = form.toLowerCase();
    return words.has(word) || word.endsWith("n't") || word.startsWith("n'");
  };
}
