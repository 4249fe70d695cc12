import { describe, expect, it } from 'vitest';
import { markedCodes } from './languages/marked-languages.js';
import { quoteRows } from './rows/quote-rows.js';

/** For each language: texts of our own, and what somebody says in them. */
const texts: Readonly<Record<string, readonly (readonly [text: string, words: readonly string[]])[]>> = {
  es: [
    ['«No vamos a firmar», dijo la portavoz Inés Robledo.', ['No vamos a firmar']],
    ['La novela «Los inviernos del faro» ganó el premio “Ancla”.', []],
    ['El alcalde habló de “un verano sin agua”.', ['un verano sin agua']],
  ],
  it: [
    ['«Il ponte regge», ha detto il sindaco Aldo Ferri. «L’abbiamo provato.»', ['Il ponte regge', 'L’abbiamo provato']],
    ['Il film “La Notte Lunga” esce venerdì.', []],
  ],
  pt: [
    ['“A ponte aguenta”, disse a engenheira Rita Salgueiro.', ['A ponte aguenta']],
    ['O barco «Boa Nova» fica no cais “velho”.', []],
  ],
  nl: [
    ['‘We hadden geen keus’, zei burgemeester Lotte van der Wiel.', ['We hadden geen keus']],
    ["'s Avonds las hij ‘De Lange Nacht’ in 't café.", []],
  ],
  sv: [
    ['”Vi går härifrån”, sade Maj Ekdahl.', ['Vi går härifrån']],
    ['»Bron håller», skrev hon, och filmen ”Natten” är slut.', ['Bron håller']],
  ],
  pl: [
    ['„Most wytrzyma”, powiedziała Ewa Zaleska.', ['Most wytrzyma']],
    ['Statek „Nowa Nadzieja” stoi w porcie.', []],
  ],
  ru: [
    ['«Мы ничего не знали», — сказал директор завода.', ['Мы ничего не знали']],
    ['Завод «Северный Свет» закрыли, а „Заря“ работает.', []],
  ],
  ar: [
    ['قالت المهندسة: «الجسر آمن».', ['الجسر آمن']],
    ['وأضاف “لن نغادر القرية هذا العام أبدا”.', ['لن نغادر القرية هذا العام أبدا']],
    ['عادت سفينة «الأمل» إلى الميناء.', []],
  ],
  zh: [
    ['发言人表示：“桥在周五之前修好。”', ['桥在周五之前修好。']],
    ['他說：「我們不會離開這座村子。」報導題為『長夜』。', ['我們不會離開這座村子。']],
    ['小说《长夜》里的“灯塔”很有名。', []],
  ],
  ja: [
    ['市長は「来年までに橋を直す」と述べた。', ['来年までに橋を直す']],
    ['小説『長い夜の灯台』は「名作」として知られる。', []],
  ],
};

describe('of a language whose marks alone are known', () => {
  it('every one has texts here', () => {
    expect(Object.keys(texts).sort()).toEqual([...markedCodes].sort());
  });

  it.each(Object.entries(texts).flatMap(([lang, list]) => list.map(([text, words]) => [lang, text, words] as const)))(
    '%s: %s',
    (lang, text, words) => {
      const rows = quoteRows(text, { lang });
      expect(rows.map((row) => row.text)).toEqual(words);
      expect(rows.every(({ speaker, certainty }) => speaker === null && certainty === 'none')).toBe(true);
    },
  );

  it('a tag with a script or a region is that of its language', () => {
    expect(quoteRows('他說：「我們不會離開。」『長夜的燈塔故事集』', { lang: 'zh-Hant-TW' })).toHaveLength(1);
    expect(quoteRows('„Der Damm hält“, sagte Anna Velden.', { lang: 'de-AT' })[0]?.speaker).toBe('Anna Velden');
  });

  it('vertical marks and marks set the other way round are read too', () => {
    expect(quoteRows('他說：﹁我們不會離開。﹂', { lang: 'zh' })[0]?.text).toBe('我們不會離開。');
    expect(quoteRows('وأضاف ”لن نغادر القرية هذا العام أبدا“.', { lang: 'ar' })).toHaveLength(1);
  });
});
