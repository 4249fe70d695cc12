import type { HeadNouns } from '../language.js';
import { wordSet } from '../word-set.js';

/** What sort of thing an English head noun names. */
export const headNouns: HeadNouns = {
  documents: wordSet(
    'report study review survey poll analysis paper letter statement memo memorandum document documents email filing complaint lawsuit',
    'indictment affidavit website site post blog bulletin notice guidelines guideline policy bill article editorial column book release',
    'audit assessment findings results reports estimates figures data transcript message text tweet brochure leaflet manual declaration',
    'communique communiqué resolution ruling verdict warrant petition manifesto diary note sign headline advert advertisement poster',
    'newsletter dossier briefing studies records research estimate inscription banner placard',
  ),
  recordings: wordSet(
    'recording tape video audio voice record voicemail podcast broadcast clip footage film documentary',
  ),
  videos: wordSet('video clip footage film documentary'),
  organizations: wordSet(
    'company government ministry department police army navy military council committee commission agency authority institute university',
    'college school hospital bank party union association federation court parliament senate congress house bureau office board team club',
    'group inc corp ltd llc plc co company foundation trust society centre center service services forces force press news times post',
    'herald tribune guardian journal museum church network coalition alliance movement embassy administration cabinet assembly nations',
    'organisation organization organizations organisations contingent opposition campaign airline firm regulator watchdog broadcaster',
    'newspaper magazine prosecution defence defense laboratory observatory league front brigade corporation syndicate secretariat',
    'academy charity orchestra publisher factory mill line lines railway union guild chamber fund exchange gazette chronicle mirror telegraph courier radio television tv militia retailer chain brewer supermarket carmaker insurer startup manufacturer',
  ),
  agencies: wordSet('reuters bloomberg politico axios cnn bbc npr afp ap itv pa cbs nbc abc'),
  companyForms: wordSet('plc inc ltd llc llp corp gmbh'),
  generalOrganizations: wordSet('group alliance organization organisation coalition movement militia'),
  groups: wordSet(
    'witnesses officials residents neighbours neighbors scientists researchers engineers critics supporters opponents sources authorities',
    'experts prosecutors lawmakers protesters doctors nurses teachers parents families investigators lawyers analysts economists campaigners',
    'activists rescuers firefighters farmers workers organisers organizers detectives soldiers leaders ministers reporters forecasters staff management counsel everyone everybody nobody someone somebody troops locals crowd couple pair',
  ),
  titles: wordSet(
    'mr mrs ms miss mx dr sir lady lord dame prof professor president minister chancellor premier secretary senator representative congressman',
    'congresswoman governor mayor judge justice chief general colonel major captain lieutenant sergeant corporal lt gen col sgt capt cmdr',
    'maj sen rep gov pres rev reverend father bishop archbishop cardinal pope rabbi imam sheikh king queen prince princess director',
    'chairman chairwoman chair spokesman spokeswoman spokesperson officer inspector detective constable superintendent commissioner',
    'ambassador attorney lawyer doctor farmer engineer scientist author coauthor co-author actor musician singer analyst economist leader coach',
    'captain administrator former acting prime vice deputy foreign emeritus us head st supt adm admiral commander nurse teacher baker',
    'customer impersonator researcher activist lawmaker councillor councilor councilwoman councilman alderman owner founder executive',
    'manager prosecutor barrister solicitor detective producer drummer guitarist president-elect resident neighbour neighbor witness historian biologist geologist curator photographer journalist reporter',
  ),
  pastRoles: wordSet('former late ex onetime one-time then'),
  honours: wordSet('kc qc mp mep msp obe mbe cbe jr sr phd md frs'),
  particles: wordSet('al el de la du van von der den bin ibn di da dos del le ten ter'),
  places: wordSet(
    'city town village province region state county street road river camp island islands district north south east west northern southern eastern western',
  ),
};
