import type { HeadNouns } from '../language.js';
import { compoundSet } from './compounds.js';
import { wordSet } from '../word-set.js';

/**
 * Offices and trades; a compound is known by its last member. Trades that are common surnames (Fischer, Richter, König) are left
 * out: behind an article they are read as nouns all the same.
 */
const offices = [
  'sprecher präsident minister kanzler bürgermeister direktor leiter chef vorsitzender vorsitzende bundesrichter amtsrichter anwalt professor forscher',
  'wissenschaftler experte politiker abgeordneter abgeordnete senator stadtrat landrat staatsrat beauftragter beauftragte kommissar ermittler sekretär',
  'botschafter papst prinz prinzessin bischof kardinal pfarrer pastor rabbiner imam general oberst kapitän trainer spieler schauspieler autor schriftsteller',
  'dichter regisseur künstler musiker rektor arzt mediziner virologe biologe historiker ökonom soziologe psychologe meteorologe geologe journalist reporter',
  'redakteur fotograf verleger unternehmer geschäftsführer inhaber landwirt gastwirt winzer anwohner bewohner zeuge betreiber veranstalter kandidat gründer',
  'aktivist gewerkschafter funktionär manager berater koordinator architekt ingenieur polizist beamter beamte kommandant sanitäter student schüler rentner',
  'besitzer mitarbeiter kollege verteidiger gutachter sachverständiger sachverständige obmann hauptmann amtsleiter dezernent mutter vater bundesrat',
];

/** Their feminine forms. */
export const feminineOffices = [
  'sprecherin präsidentin ministerin kanzlerin meisterin direktorin leiterin chefin richterin anwältin professorin forscherin wissenschaftlerin expertin',
  'politikerin senatorin rätin kommissarin ermittlerin sekretärin botschafterin königin bischöfin pfarrerin pastorin trainerin spielerin schauspielerin autorin',
  'schriftstellerin dichterin regisseurin künstlerin musikerin rektorin ärztin medizinerin virologin biologin historikerin ökonomin soziologin psychologin',
  'meteorologin geologin journalistin reporterin redakteurin fotografin verlegerin unternehmerin geschäftsführerin inhaberin landwirtin winzerin bäuerin',
  'anwohnerin bewohnerin nachbarin zeugin betreiberin veranstalterin kandidatin gründerin aktivistin gewerkschafterin managerin beraterin koordinatorin',
  'architektin ingenieurin polizistin beamtin kommandantin sanitäterin studentin schülerin rentnerin besitzerin mitarbeiterin kollegin verteidigerin',
  'gutachterin obfrau dezernentin lehrerin fischerin bäckerin försterin wirtin händlerin sängerin malerin helferin',
];

/** What sort of thing a German head noun names. */
export const headNouns: HeadNouns = {
  documents: compoundSet(
    'bericht studie umfrage untersuchung gutachten brief schreiben mitteilung erklärung stellungnahme papier dokument dossier analyse bilanz urteil',
    'beschluss bescheid antrag anzeige klage anklageschrift klageschrift protokoll petition aufruf buch artikel beitrag kommentar leitartikel zeitungsbericht mail',
    'e-mail tweet post posting blog tagebuch testament plakat transparent schild zettel flugblatt broschüre resolution statistik daten zahlen schätzung prognose',
    'text botschaft nachricht meldung aussendung medienmitteilung pressemitteilung webseite website homepage manifest vertrag gesetz leitfaden magazinbericht vermerk',
  ),
  recordings: compoundSet(
    'aufnahme tonaufnahme video audio podcast sendung dokumentation dokumentarfilm film mitschnitt sprachnachricht hörfunkbeitrag',
  ),
  videos: compoundSet('video film dokumentation dokumentarfilm'),
  organizations: compoundSet(
    'regierung ministerium polizei feuerwehr behörde amt pressestelle dienststelle leitstelle staatsanwaltschaft gericht gerichtshof parlament bundestag landtag bundesrat nationalrat senat kommission',
    'ausschuss verband verein bund bündnis partei fraktion gewerkschaft stiftung gesellschaft genossenschaft unternehmen konzern firma betrieb bank sparkasse',
    'versicherung kasse klinik krankenhaus klinikum schule universität hochschule institut akademie forschungszentrum zentrum museum theater oper kirche bistum',
    'gemeinde stadt kommune kreis landkreis bundesland bezirk verwaltung rathaus direktion präsidium inspektion leitstelle botschaft konsulat armee marine',
    'bundeswehr wehr redaktion zeitung magazin sender rundfunk agentur nachrichtenagentur anzeiger tagblatt tageblatt kurier blatt presse verlag dienst',
    'organisation initiative bürgerinitiative netzwerk allianz koalition opposition union kammer handelskammer handwerkskammer club klub team mannschaft',
    'bahn werft hafen flughafen airline reederei brauerei werk werke fabrik stadtwerke betreibergesellschaft holding gruppe wache rat vorstand leitung jury observatorium',
  ),
  agencies: wordSet('dpa apa sda afp reuters epd kna sid ard zdf orf srf wdr ndr mdr swr rbb hr br bild spiegel'),
  companyForms: wordSet('gmbh ag se kg ohg plc inc ltd'),
  generalOrganizations: compoundSet('organisation verein bündnis unternehmen konzern gruppe allianz'),
  groups: compoundSet(
    'experten forscher forscherinnen wissenschaftler ermittler ermittlerinnen anwohner nachbarn zeugen augenzeugen beamten beamte behörden kritiker',
    'gegner befürworter eltern ärzte lehrer anwälte demonstranten aktivisten bauern landwirte händler rettungskräfte einsatzkräfte helfer',
    'kreisen medien medienberichte medienberichten berichten angehörige angehörigen mitarbeiter beobachter ökonomen meteorologen historiker politiker',
    'grünen sozialdemokraten christdemokraten liberalen freidemokraten linken fans besucher bewohner leser schüler studierende verbände gewerkschaften polizeiangaben',
  ),
  titles: compoundSet(...offices, ...feminineOffices, 'herr herrn frau dr prof sir lord'),
  pastRoles: wordSet('frühere früherer früheren ehemalige ehemaliger ehemaligen damalige damaliger damaligen einstige'),
  honours: wordSet(),
  particles: wordSet('von van zu de der den del di da ten ter al el bin ibn'),
  places: compoundSet(
    'straße platz gasse allee brücke schloss region provinz bahnhof stadion autobahn norden süden osten westen viertel gebiet projekt krieg krise woche',
    'pokal meisterschaft rathaus hochhaus krankenhaus flughafen altstadt innenstadt marktplatz ministerium zentrum quartier',
  ),
};
