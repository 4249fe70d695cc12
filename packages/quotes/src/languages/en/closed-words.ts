import type { ClosedWords } from '../language.js';
import { wordSet } from '../word-set.js';

const months =
  'january february march april june july august september october november december jan feb aug sept oct nov dec';
const days = 'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow';
const modals = "will would can could may might must should shall won't can't cannot wouldn't couldn't shouldn't";
const be = "is are was were be been being isn't wasn't aren't weren't";
const haveAndDo = "has have had having do does did hasn't haven't hadn't don't doesn't didn't";

/** The small words of English. */
export const closedWords: ClosedWords = {
  pronouns: wordSet('he she it they i we you who'),
  personPronouns: wordSet('he she'),
  sharedPronouns: wordSet(),
  severalPronouns: wordSet('they'),
  ownSingular: 'i',
  ownPronouns: wordSet('i we you'),
  relativePronouns: wordSet('who which that'),
  determiners: wordSet(
    'the a an this that these those his her its their our my your some many several most one two three four five six seven eight nine ten',
    'another both each every no few any other all',
  ),
  expletives: wordSet('there here'),
  owners: wordSet('his her'),
  articles: wordSet('the a an its their our my your every no'),
  indefiniteDeterminers: wordSet(
    'a an some many several most one two three four five six seven eight nine ten another few other',
  ),
  prepositions: wordSet(
    'in on at by from to with for of about into over under during after before amid through via between against near per upon among within',
    'outside inside around since despite without toward towards across regarding including like off until following',
  ),
  nounLinks: wordSet('of for from at in on with'),
  closeLinks: wordSet('of for'),
  companions: wordSet('with'),
  makerLinks: wordSet('from by'),
  conjunctions: wordSet('and but or so nor yet'),
  nameLinks: wordSet('and'),
  summing: wordSet('all both each'),
  adversatives: wordSet('but'),
  contrasts: wordSet('while whereas'),
  subordinators: wordSet(
    'when while whereas after before because although though if since unless until as where whether than once',
  ),
  complementizers: wordSet('that whether how why what where'),
  that: 'that',
  agents: wordSet('by'),
  contentBarriers: wordSet('to of'),
  auxiliaries: wordSet(modals, be, haveAndDo, "'ll 'd 've"),
  passiveAuxiliaries: wordSet(be),
  negations: wordSet(
    "not n't never didn't don't doesn't hasn't haven't hadn't won't wouldn't couldn't cannot can't isn't wasn't neither nor",
  ),
  perceived: wordSet('heard seen shown filmed caught'),
  habits: wordSet('used likes liked loves loved went goes continued continues began'),
  nobodies: wordSet('nobody none no neither nor'),
  hypotheticals: wordSet('would could may might should can if cannot'),
  adverbs: wordSet(
    'also later then now not never once again further just even still already first himself herself itself themselves earlier often always long',
    'instead too meanwhile however yet ever soon perhaps thus hence therefore moreover aloud alone',
  ),
  finiteVerbs: wordSet(
    modals,
    be,
    haveAndDo,
    "it's he's she's there's that's they're we're you're i'm they've we've i've they'd he'd she'd they'll he'll she'll it'll we'll we'd i'd i'll",
    'went came took gave made got left found lost won kept held stood sat fell rose grew knew saw heard met paid sent spent built bought brought',
    'broke chose drove flew forgot hid hit hurt led let meant put ran sold set shot shut spoke stole struck swam taught threw told thought said',
    'shook sank drank ate drew blew withdrew fought sought caught slept swept wept crept dealt slid spun clung flung hung stung swung dug',
    'rang sprang froze arose rode strode overcame forgave undertook mistook overtook withstood lent leapt knelt sped fled bled shone tore bore laid',
    'understood woke wore wrote began became needs need want wants faces face makes make takes take gives give goes go comes come remains remain',
    'shows show plans plan works work helps help pose poses looks look seems seem appears appear expects expect lacks lack deserves deserve',
  ),
  timeWords: wordSet(
    days,
    months,
    'earlier later late recently last this next morning afternoon evening night week month year ago',
  ),
  titleWords: wordSet('a an the of in on at for to and or by from with as is s'),
  abbreviations: wordSet(
    'mr mrs ms dr sen rep gov gen lt col sgt capt st jr sr prof rev hon u.s u.n u.k d.c e.g i.e vs inc corp co ltd jan feb aug sept oct nov',
    'dec a.m p.m ph.d gop maj pres sens reps cmdr adm atty supt mt ft sq km b.c',
  ),
  elisions: ['em', 'til', 'tis', 'twas', 'cause', 'n', 'cos', 'bout'],
};
