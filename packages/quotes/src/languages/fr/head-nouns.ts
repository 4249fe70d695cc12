import type { HeadNouns } from '../language.js';
import { wordSet } from '../word-set.js';

/** What sort of thing a French head noun names. */
export const headNouns: HeadNouns = {
  documents: wordSet(
    'rapport étude enquête sondage communiqué lettre courrier document note mémo mémorandum texte message tweet billet blog tribune éditorial',
    'article livre ouvrage bulletin avis arrêté décret jugement arrêt ordonnance plainte pétition manifeste résolution déclaration dossier',
    'analyse bilan audit journal-officiel brochure affiche pancarte banderole inscription notice testament acte circulaire guide site statistiques',
    'chiffres données estimations résultats conclusions procès-verbal compte-rendu courriel mail discours réquisitoire',
  ),
  recordings: wordSet(
    'enregistrement vidéo audio bande podcast émission reportage documentaire film message-vocal images',
  ),
  videos: wordSet('vidéo film documentaire reportage images'),
  organizations: wordSet(
    'gouvernement ministère préfecture mairie police gendarmerie armée marine parquet tribunal cour conseil comité commission agence autorité',
    'institut université école collège lycée hôpital banque parti syndicat association fédération confédération parlement sénat assemblée chambre',
    'bureau office club équipe groupe société entreprise compagnie fondation centre service services direction administration ambassade consulat',
    'organisation ong observatoire laboratoire collectif mouvement coalition alliance union front ligue région département métropole ville commune',
    'municipalité mairie élysée matignon procureure-générale musée église diocèse radio chaîne journal quotidien hebdomadaire magazine revue',
    'usine chantier-naval coopérative mutuelle régie exploitant opérateur fabricant constructeur distributeur enseigne éditeur aéroport port',
    'capitainerie sous-préfecture commissariat exécutif intercommunalité communauté agglomération caserne parquet-général holding filiale plateforme',
    'caisse rectorat académie intersyndicale opposition majorité rédaction présidence chancellerie',
  ),
  agencies: wordSet('afp reuters bloomberg ap efe dpa ansa bfm rtl rmc'),
  companyForms: wordSet('sa sas sarl scop gmbh plc inc ltd'),
  generalOrganizations: wordSet('groupe organisation association coalition mouvement entreprise société'),
  groups: wordSet(
    'témoins riverains habitants voisins habitués élus autorités experts chercheurs scientifiques ingénieurs avocats médecins enseignants',
    'parents familles enquêteurs secours pompiers gendarmes policiers syndicats associations manifestants grévistes salariés ouvriers agriculteurs',
    'pêcheurs commerçants observateurs analystes économistes historiens proches sources source responsables dirigeants organisateurs militants',
    'opposants partisans critiques journalistes ministres députés sénateurs maires étudiants élèves supporters usagers clients victimes époux',
  ),
  titles: wordSet(
    'm mm mme mmes mlle me dr pr docteur professeur professeure maître monsieur madame mademoiselle mgr président présidente vice-président',
    'vice-présidente ministre premier première secrétaire maire adjoint adjointe préfet préfète sous-préfet sous-préfète député députée sénateur',
    'sénatrice conseiller conseillère eurodéputé eurodéputée procureur procureure juge magistrat magistrate avocat avocate porte-parole directeur',
    'directrice chef cheffe patron patronne gérant gérante responsable délégué déléguée commissaire capitaine lieutenant colonel commandant',
    'commandante général générale adjudant sergent-chef sergent brigadier inspecteur inspectrice ambassadeur ambassadrice roi reine prince',
    'princesse pape cardinal évêque archevêque abbé père sœur rabbin imam médecin infirmier infirmière chercheur chercheuse enseignant',
    'enseignante historien historienne économiste politologue sociologue biologiste géologue climatologue ingénieur ingénieure architecte',
    'pêcheur pêcheuse agriculteur agricultrice éleveur éleveuse boulanger boulangère libraire commerçant commerçante habitant habitante',
    'riverain riveraine voisin voisine témoin militant militante syndicaliste écrivain écrivaine auteur autrice auteure romancier romancière',
    'chanteur chanteuse acteur actrice cinéaste réalisateur réalisatrice entraîneur entraîneuse sélectionneur joueur joueuse capitaine gardien',
    'journaliste photographe rédacteur rédactrice présentateur présentatrice éditeur éditrice candidat candidate élu élue fondateur fondatrice',
    'propriétaire chancelier chancelière gouverneur gouverneure expert experte analyste spécialiste consultant consultante pdg dirigeant dirigeante',
    'secouriste pompier policier policière gendarme étudiant étudiante mère fils fille frère mari épouse veuve ancien ancienne ex-ministre',
    'co-président co-présidente coprésident coprésidente coordinateur coordinatrice animateur animatrice bénévole retraité retraitée',
  ),
  pastRoles: wordSet('ancien ancienne ex feu'),
  honours: wordSet(),
  particles: wordSet("de du d' d’ la le von van der den el al ben bin ibn di da dos del"),
  places: wordSet(
    'rue avenue boulevard place quai pont gare cité île baie mont mer cap lac rivière village quartier nord sud est ouest',
  ),
};
