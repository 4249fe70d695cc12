// The rules that can be switched off, by module and name, and what stands in the place of each: what it says where it finds
// nothing. The sources know nothing of this: the loader of Node puts it in (switch-off.mjs).
import { readdirSync, readFileSync } from 'node:fs';

const NOTHING = '() => undefined';
const NO = '() => false';
const SAME = (place) => `(...given) => given[${place}]`;

export const RULES = [
  // Who speaks, by the words around a cue.
  ['attribution/inverted', 'inverted', NOTHING],
  ['attribution/quoted-as', 'quotedAs', NOTHING],
  ['attribution/quoted-as', 'introducesSpeaker', NO],
  ['attribution/subject-first', 'subjectFirst', NOTHING],
  ['attribution/work-participle', 'workParticiple', NOTHING],
  ['attribution/companion-participle', 'companionParticiple', NOTHING],
  ['attribution/passive-agent', 'passiveAgent', NOTHING],
  ['attribution/shared-subject', 'sharedSubject', NOTHING],
  ['attribution/shared-subject', 'openingEnd', NOTHING],
  ['attribution/signature', 'signature', NOTHING],
  ['attribution/speaker-phrase', 'speakerPhrase', NOTHING],
  ['attribution/outermost-first', 'outermostFirst', SAME(1)],
  ['attribution/governed-subject', 'governedSubject', SAME(1)],
  ['attribution/joint-subject', 'jointSubject', SAME(1)],
  ['attribution/with-name', 'withName', SAME(1)],
  ['attribution/trim-noun-phrase', 'trimNounPhrase', SAME(1)],
  ['attribution/stops-noun-phrase', 'stopsNounPhrase', NO],
  ['attribution/subject-before', 'behindHabit', SAME(1)],
  // What is no attribution.
  ['attribution/verb-use', 'isNounUse', NO],
  ['attribution/verb-use', 'isPassive', NO],
  ['attribution/verb-use', 'isUnsaid', NO],
  ['attribution/verb-use', 'isDenied', NO],
  ['attribution/verb-use', 'agreesWithBase', '() => true'],
  // Which words were said.
  ['content/is-clause', 'isClause', '() => true'],
  ['content/carrier-of', 'carrierOf', NOTHING],
  ['content/told-whom', 'toldWhom', NOTHING],
  ['content/skip-addressee', 'skipAddressee', SAME(1)],
  ['content/own-words', 'speakersOwn', SAME(1)],
  ['content/own-words', 'withoutTail', SAME(1)],
  ['content/within-brackets', 'withinBrackets', SAME(2)],
  // What is no quotation.
  ['content/is-title', 'isTitle', NO],
  ['content/is-title', 'isNamed', NO],
  ['content/is-title', 'endsLikeSpeech', '() => true'],
  ['content/is-name', 'isName', NO],
  ['orphans/repeated-paragraphs', 'repeatedParagraphs', '() => new Set()'],
  // Words without a cue.
  ['orphans/standing-orphan', 'standingOrphan', NOTHING],
  ['orphans/colon-orphan', 'colonOrphan', NOTHING],
  ['orphans/embedded-orphan', 'embeddedOrphan', NOTHING],
  ['orphans/announce-words', 'announceWords', NOTHING],
  ['orphans/place-reported', 'placeReported', NOTHING],
  ['orphans/guessed-place', 'guessedPlace', NOTHING],
  ['orphans/may-speak', 'maySpeak', '(sentence, subject) => subject !== undefined'],
  // Who that is.
  ['resolve/link-continued', 'linkContinued', SAME(1)],
  ['resolve/refer-name', 'referName', NOTHING],
  ['resolve/refer-told', 'referTold', '() => ({})'],
  ['resolve/remember', 'remember', NOTHING],
  ['resolve/roles-of', 'rolesOf', '() => []'],
  ['resolve/work-list', 'workList', '() => new Map()'],
  ['resolve/name-kind', 'isAcronym', NO],
  // Where marks and sentences begin and end.
  ['marks/read-single-marks', 'readSingleMarks', SAME(2)],
  ['marks/double-mark', 'isMeasure', NO],
  ['marks/dialogue-line', 'dialogueLine', NOTHING],
  ['marks/split-at-insertions', 'splitAtInsertions', '(text, span) => [span]'],
  ['cues/close-at-cue', 'closeAtCue', SAME(1)],
  ['cues/attribution-ahead', 'hasAttributionAhead', NO],
  ['tokens/ends-at-stop', 'isAbbreviation', NO],
].map(([module, name, off]) => ({ module, name, off }));

/** What no reading can do without: there is nothing to put in its place. */
export const PARTS =
  `attribution/find-attributions attribution/finite-verb attribution/noun-phrase-after attribution/noun-phrase-before
  attribution/sentence-subject attribution/subject-before content/choose-fragments content/draft-from-attribution content/draft-quote
  content/left-of content/right-end content/right-start content/stretch content/trim-words cues/cue-at marks/mark-characters
  marks/read-double-marks marks/read-marks orphans/is-next orphans/place-orphans resolve/mention resolve/name-book resolve/read-names
  resolve/refer-description resolve/refer-pronoun resolve/resolve-speakers resolve/surroundings`.split(/\s+/);

/** Every module of the folders that hold rules, if it does anything: files of types alone are left out. */
export function modules() {
  const dist = new URL('../../packages/quotes/dist/', import.meta.url);
  return ['attribution', 'content', 'cues', 'marks', 'orphans', 'resolve'].flatMap((folder) =>
    readdirSync(new URL(folder, dist), { withFileTypes: true })
      .filter(
        ({ name }) => name.endsWith('.js') && readFileSync(new URL(`${folder}/${name}`, dist), 'utf8').trim() !== '',
      )
      .map(({ name }) => `${folder}/${name.replace('.js', '')}`),
  );
}
