import { de } from './de/index.js';
import { en } from './en/index.js';
import { fr } from './fr/index.js';
import type { PageLanguage } from './page-language.js';

/** Every language whose pages are known, one line each. */
export const languages: readonly PageLanguage[] = [en, fr, de];

/** The languages with that of the page first, since its words win. */
export const languagesFor = (tag: string): readonly PageLanguage[] => {
  const own = tag.toLowerCase().split('-')[0];
  return [...languages].sort((one, other) => Number(other.tag === own) - Number(one.tag === own));
};

/** "All rights reserved" in the languages of the world: a footer is often in another language than the page. */
export const rightsPhrases: readonly string[] = [
  ...languages.flatMap((language) => language.rightsPhrases),
  'todos los derechos reservados',
  'derechos reservados',
  'tutti i diritti riservati',
  'todos os direitos reservados',
  'direitos reservados',
  'alle rechten voorbehouden',
  'alla rättigheter förbehållna',
  'alle rettigheder forbeholdes',
  'alle rettigheter forbeholdt',
  'kaikki oikeudet pidätetään',
  'wszelkie prawa zastrzeżone',
  'všechna práva vyhrazena',
  'minden jog fenntartva',
  'tüm hakları saklıdır',
  'все права защищены',
  'всі права захищені',
  'جميع الحقوق محفوظة',
  'كل الحقوق محفوظة',
  'כל הזכויות שמורות',
  '版权所有',
  '版權所有',
  '無断転載を禁じます',
  '無断転載禁止',
  '모든 권리 보유',
];
