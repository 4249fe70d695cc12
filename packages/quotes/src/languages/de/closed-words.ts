import type { ClosedWords } from '../language.js';
import { wordSet } from '../word-set.js';

const months = 'januar jänner februar märz april mai juni juli august september oktober november dezember';
const days =
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag gestern heute morgen vorgestern übermorgen montagabend dienstagabend ' +
  'mittwochabend donnerstagabend freitagabend samstagabend sonntagabend';
const be =
  'ist sind war waren sei seien wäre wären bin bist gewesen worden wird werden wurde wurden würde würden werde';
const have = 'hat haben hatte hatten habe hätte hätten';
const modals =
  'kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste müssten soll sollen sollte sollten solle ' +
  'will wollen wollte wollten wolle darf dürfen durfte durften dürfe dürfte mag mögen möchte möchten möge lässt lassen ließ';

/** The small words of German. */
export const closedWords: ClosedWords = {
  pronouns: wordSet('er sie es man ich wir ihr du dieser diese dieses jener ihm ihnen wer'),
  personPronouns: wordSet('er sie ihm'),
  sharedPronouns: wordSet('er sie ihm'),
  severalPronouns: wordSet(),
  ownSingular: 'ich',
  ownPronouns: wordSet('ich wir ihr du man'),
  relativePronouns: wordSet('dessen deren welcher welche welches'),
  determiners: wordSet(
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen diesem jener jene jenes',
    'sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unserer mein meine meiner euer eure',
    'viele einige mehrere manche alle beide zwei drei vier fünf sechs sieben acht neun zehn elf zwölf jeder jede jedes andere anderen weitere',
  ),
  expletives: wordSet('es da'),
  owners: wordSet('sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer'),
  articles: wordSet('der die das den dem des ein eine einen einem einer eines kein keine'),
  indefiniteDeterminers: wordSet(
    'ein eine einen einem einer eines viele einige mehrere manche zwei drei vier fünf sechs sieben acht neun zehn andere weitere',
  ),
  prepositions: wordSet(
    'in im ins an am ans auf aufs aus außer bei beim bis durch für gegen gegenüber hinter mit nach neben ohne seit trotz über um unter von vom vor',
    'während wegen zu zum zur zwischen laut zufolge entlang gemäß anlässlich angesichts aufgrund dank innerhalb außerhalb mithilfe namens binnen per pro samt statt',
  ),
  nounLinks: wordSet('von vom'),
  closeLinks: wordSet('von vom'),
  companions: wordSet('mit'),
  makerLinks: wordSet('von vom'),
  conjunctions: wordSet('und oder aber sondern denn doch sowie jedoch'),
  nameLinks: wordSet('und sowie'),
  summing: wordSet('beide alle'),
  adversatives: wordSet('aber doch jedoch sondern'),
  contrasts: wordSet('während wohingegen'),
  subordinators: wordSet(
    'als wenn weil da obwohl obgleich während nachdem bevor ehe bis seit seitdem sobald solange damit falls sofern indem wobei wie nachdem',
  ),
  complementizers: wordSet('dass daß ob wie warum weshalb wieso was wer wen wem wo wann wohin woher wofür worum'),
  that: 'dass',
  agents: wordSet('von vom durch'),
  contentBarriers: wordSet('zu'),
  auxiliaries: wordSet(be, have, modals),
  passiveAuxiliaries: wordSet('wird werden wurde wurden worden werde würde würden'),
  perceived: wordSet(),
  habits: wordSet(),
  negations: wordSet('nicht nie niemals kein keine keiner weder noch'),
  nobodies: wordSet('niemand keiner keine kein weder'),
  hypotheticals: wordSet('würde würden könnte könnten sollte sollten wenn falls'),
  adverbs: wordSet(
    'auch noch schon nur sehr so dann dort hier nun jetzt immer wieder bereits bislang bisher zudem außerdem ferner weiter weiterhin zugleich dabei',
    'dazu darauf darin daran damit dafür dagegen daher deshalb deswegen allerdings jedoch dennoch trotzdem freilich hingegen indes indessen',
    'zuletzt zunächst später zuvor danach anschließend schließlich endlich einmal erneut ebenfalls ebenso etwa fast kaum mehr wohl sogar selbst',
    'sich nicht nie eigentlich offenbar vielleicht wahrscheinlich natürlich leider demnach somit also ja eben gerade genau ganz recht sofort bald oft',
    'erst vor allem insgesamt jedenfalls überhaupt mittlerweile inzwischen vielmehr vorerst künftig',
  ),
  finiteVerbs: wordSet(
    be,
    have,
    modals,
    'gibt gab gebe gehe geht ging gingen kommt kam kamen komme steht stand standen stehe bleibt blieb blieben bleibe liegt lag lagen liege hält hielt halte',
    'nimmt nahm nahmen nehme macht mache tut tat tue sieht sah sahen sehe weiß wisse braucht brauche findet fand finde führt führe läuft lief laufe',
    'zeigt zeige gilt galt gelte heißt hieß heiße trägt trug trage lebt lebe stellt stelle fehlt fehle reicht reiche dauert dauere arbeitet arbeite',
    'beginnt begann beginne bekommt bekam bekomme bringt brachte bringe denkt denke handelt handele handle rechnet rechne geschieht geschah verliert verlor',
    'starb stirbt fiel falle fällt begann schloss schließt schließe öffnet öffne bestehe besteht bestand ziehe zieht zog stamme stammt scheine scheint schien',
    'erhält erhielt erhalte gehört gehöre funktioniert funktioniere stimmt stimme kostet koste passiert passiere wirkt wirke entsteht entstehe sinkt sinke steigt steige',
  ),
  timeWords: wordSet(
    days,
    months,
    'abend vormittag nachmittag mittag nacht früh woche monat jahr tag tage tagen wochen monaten jahren vergangenen kommenden nächsten letzten uhr',
  ),
  titleWords: wordSet(
    'der die das den dem des ein eine einen einem einer und oder in im am an auf aus bei mit nach von vom zu zum zur für über',
  ),
  abbreviations: wordSet(
    'dr prof hr fr frl st str nr ca bzw usw etc evtl ggf inkl max min mio mrd tel vgl z u d h s a o b ing dipl med jur phil rer nat',
    '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31',
  ),
  elisions: [],
};
