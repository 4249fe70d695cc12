import type { Element } from 'hast';
import { findAll, findFirst, wordsOf } from '../tree/html-tree.js';

const ASKS =
  /\b(?:subscri\w+|sign (?:in|up)|log ?in|keep reading|continue reading|unlock|member(?:ship)?|abonn\p{L}+|anmelden|weiterlesen|jetzt lesen|s.abonner|se connecter|suscr\p{L}+|assin\p{L}+|abbonat\p{L}+|prenumer\p{L}+)/iu;
const LONGEST = 800;
const SENTENCE = 60;

/** Says whether a box asks its readers to pay or sign in, and says nothing else: each of its sentences is about that, and there is something to press. */
export function isOffer(found: Element): boolean {
  const inside = { children: [found] };
  const words = wordsOf(found);
  if (words.length > LONGEST || !ASKS.test(words)) return false;
  const pressed = findFirst(inside, (part) => ['a', 'button'].includes(part.tagName) && ASKS.test(wordsOf(part)));
  const said = findAll(inside, ({ tagName }) => tagName === 'p').map(wordsOf);
  return pressed !== undefined && said.every((line) => line.length < SENTENCE || ASKS.test(line));
}
