import type { LanguageExample } from '../language-examples.js';

/** German sentences: those of every language first, then what is German alone. */
export const examples: readonly LanguageExample[] = [
  {
    style: 'words, verb, name',
    text: '„Der Damm hält“, sagte Anna Velden, Bürgermeisterin von Orrach, am Montag.',
    quotes: [['direct', 'Der Damm hält', 'Anna Velden', 'sagte']],
  },
  {
    style: 'name, verb, words',
    text: 'Anna Velden verspricht „einen neuen Damm noch vor dem Winter“.',
    quotes: [['direct', 'einen neuen Damm noch vor dem Winter', 'Anna Velden', 'verspricht']],
  },
  {
    style: 'words behind a colon',
    text: 'Am Montag sagte Anna Velden: „Der Damm hält.“',
    quotes: [['direct', 'Der Damm hält', 'Anna Velden', 'sagte']],
  },
  {
    style: 'words that the attribution interrupts',
    text: '„Das Wasser“, sagte Anna Velden, „kam in der Nacht.“',
    quotes: [['direct', 'Das Wasser kam in der Nacht', 'Anna Velden', 'sagte']],
  },
  {
    style: 'words that go on in the next sentence',
    text: '„Der Damm hält“, sagte Anna Velden der Orracher Zeitung. „Wir haben ihn geprüft.“',
    quotes: [['direct', 'Der Damm hält Wir haben ihn geprüft', 'Anna Velden', 'sagte']],
  },
  {
    style: 'a question',
    text: '„Wer hat das unterschrieben?“, fragte Richterin Ilse Sand.',
    quotes: [['direct', 'Wer hat das unterschrieben?', 'Ilse Sand', 'fragte']],
  },
  {
    style: 'a pronoun',
    text: '„Der Damm hält“, sagte Anna Velden. „Wir gehen“, fügte sie hinzu.',
    quotes: [
      ['direct', 'Der Damm hält', 'Anna Velden', 'sagte'],
      ['direct', 'Wir gehen', 'Anna Velden', 'fügte'],
    ],
  },
  {
    style: 'a surname',
    text: '„Der Damm hält“, sagte Anna Velden. „Wir gehen“, betonte Velden.',
    quotes: [
      ['direct', 'Der Damm hält', 'Anna Velden', 'sagte'],
      ['direct', 'Wir gehen', 'Anna Velden', 'betonte'],
    ],
  },
  {
    style: 'a title before a name',
    text: '„Wir gehen nicht“, sagte Landessprecher Dr. Jan Hohl.',
    quotes: [['direct', 'Wir gehen nicht', 'Jan Hohl', 'sagte']],
  },
  {
    style: 'an organization',
    text: 'Die Polizei teilte mit, dass zwei Männer verletzt wurden.',
    quotes: [['indirect', 'dass zwei Männer verletzt wurden', 'Polizei', 'teilte']],
  },
  {
    style: 'a document',
    text: '„Das Meer steigt“, heißt es in dem Prüfbericht.',
    quotes: [['direct', 'Das Meer steigt', 'dem Prüfbericht', 'heißt']],
  },
  {
    style: 'reported words',
    text: 'Karl Benn hat am Dienstag erklärt, dass der Damm halte.',
    quotes: [['indirect', 'dass der Damm halte', 'Karl Benn', 'erklärt']],
  },
  {
    style: 'reported words before their verb',
    text: 'Der Damm sei sicher, sagte Karl Benn.',
    quotes: [['indirect', 'Der Damm sei sicher', 'Karl Benn', 'sagte']],
  },
  {
    style: 'a phrase of source',
    text: 'Laut Polizei wurde niemand verletzt.',
    quotes: [['indirect', 'wurde niemand verletzt', 'Polizei', 'Laut']],
  },
  {
    style: 'somebody unnamed',
    text: '»Das ist ein Skandal«, rief ein Fischer.',
    quotes: [['direct', 'Das ist ein Skandal', 'ein Fischer', 'rief']],
  },
  {
    style: 'words partly between marks',
    text: 'Benn nannte den Plan „ruinös“ und „dumm“.',
    quotes: [['mixed', 'den Plan ruinös und dumm', 'Benn', 'nannte']],
  },
  {
    style: 'a verb without a subject of its own',
    text: 'Benn lachte und sagte: „Mal sehen.“',
    quotes: [['direct', 'Mal sehen', 'Benn', 'sagte']],
  },
  {
    style: 'marks inside marks',
    text: '„Er hat ‚nein‘ gesagt“, berichtete Lotte Moor.',
    quotes: [['direct', 'Er hat ‚nein‘ gesagt', 'Lotte Moor', 'berichtete']],
  },
  {
    style: 'marks that open again in every paragraph',
    text: '„Wir haben ihn gebaut“, sagte Lotte Moor. „Es hat Jahre gedauert.\n„Wir gehen hier nicht weg.“',
    quotes: [['direct', 'Wir haben ihn gebaut Es hat Jahre gedauert Wir gehen hier nicht weg', 'Lotte Moor', 'sagte']],
  },
  { style: 'nothing: a title of a work', text: 'Der Film „Die lange Nacht“ läuft ab Freitag.', quotes: [] },
  {
    style: 'nothing: words kept at a distance',
    text: 'Die „klugen“ Tonnen kosten mehr als die „gewöhnlichen“.',
    quotes: [],
  },
  { style: 'nothing: a passive', text: 'Der Damm wurde als „marode“ bezeichnet.', quotes: [] },
  { style: 'nothing: what was not said', text: 'Benn sagte nicht, wann der Damm fertig ist.', quotes: [] },
  {
    style: 'nothing: a noun that looks like a cue',
    text: 'Die Sage vom Damm und das Meinen der Leute stehen im Buch.',
    quotes: [],
  },
  {
    style: 'a guess: two people and one pronoun',
    text: 'Anna Velden traf Lotte Moor. „Ich gehe“, sagte sie.',
    quotes: [['direct', 'Ich gehe', 'Anna Velden', 'sagte', 'inferred']],
  },
  {
    text: 'Der Damm sei sicher, sagte Karl Benn. Man habe ihn geprüft. Das Wasser könne nicht steigen.',
    quotes: [
      ['indirect', 'Der Damm sei sicher', 'Karl Benn', 'sagte'],
      ['indirect', 'Man habe ihn geprüft', 'Karl Benn', null, 'continued'],
      ['indirect', 'Das Wasser könne nicht steigen', 'Karl Benn', null, 'continued'],
    ],
  },
  {
    text: 'Wie die Feuerwehr am Montag mitteilte, brannte es in der Nacht.',
    quotes: [['indirect', 'brannte es in der Nacht', 'Feuerwehr', 'mitteilte']],
  },
  {
    text: 'Nach Angaben der Polizei wurden zwei Männer verletzt.',
    quotes: [['indirect', 'wurden zwei Männer verletzt', 'Polizei', 'Nach Angaben']],
  },
  {
    text: 'Der Polizei zufolge war der Fahrer betrunken.',
    quotes: [['indirect', 'war der Fahrer betrunken', 'Polizei', 'zufolge']],
  },
  {
    text: '„Der Damm hält“, so die Sprecherin des Ministeriums.',
    quotes: [['direct', 'Der Damm hält', 'die Sprecherin des Ministeriums', 'so']],
  },
  {
    text: 'Die Sprecherin der Werft, Lotte Moor, sagte, der Vertrag sei gekündigt.',
    quotes: [['indirect', 'der Vertrag sei gekündigt', 'Lotte Moor', 'sagte']],
  },
  { text: 'Benn warf der Werft vor, sie habe „gelogen“.', quotes: [['mixed', 'sie habe gelogen', 'Benn', 'warf']] },
  {
    text: '„Die Brücke bleibt zu“, kündigte Landrätin Eva Stolz an.',
    quotes: [['direct', 'Die Brücke bleibt zu', 'Eva Stolz', 'kündigte']],
  },
  { text: '«Wir prüfen das», hiess es; der Minister kündigte an, den Damm zu sanieren.', quotes: [] },
  {
    text: 'Der Bürgermeister sprach von einer „Katastrophe“.',
    quotes: [['mixed', 'von einer Katastrophe', 'Der Bürgermeister', 'sprach']],
  },
  { text: 'Herr Benn und Frau Moor kamen. „Ich gehe“, sagte er.', quotes: [['direct', 'Ich gehe', 'Benn', 'sagte']] },
  {
    text: 'Die Bahn bestätigte den Ausfall. Man prüfe den Schaden.',
    quotes: [['indirect', 'Man prüfe den Schaden', 'Bahn', null, 'inferred']],
  },
  {
    text: 'Feuerwehr und Polizei sprachen von einem «gezielten Anschlag».',
    quotes: [['mixed', 'von einem gezielten Anschlag', 'Feuerwehr und Polizei', 'sprachen']],
  },
  {
    text: 'Der Verdacht gründet sich laut Staatsanwaltschaft auf Spuren im Watt.',
    quotes: [['indirect', 'Der Verdacht gründet sich auf Spuren im Watt', 'Staatsanwaltschaft', 'laut']],
  },
  {
    text: 'Ein Jäger sagt gegenüber «Fokus», dass er «ein Spitzenschütze» sei. Ausserdem sei er bekannt.',
    quotes: [
      ['mixed', 'dass er ein Spitzenschütze sei', 'Ein Jäger', 'sagt'],
      ['indirect', 'Ausserdem sei er bekannt', 'Ein Jäger', null, 'continued'],
    ],
  },
  { text: 'Er nahm die „Anna“ und fuhr zum „Roten Stein“.', quotes: [] },
];
