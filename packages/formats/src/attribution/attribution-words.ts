/** Words by which an attribution of English, French or German says what it names; all in lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns that are part of the names of organizations, which answer for words as people do. */
export const ORGANIZATIONS = words(
  'academy administration agency alliance army assembly association authority bank board bureau cabinet chamber charity church club ' +
    'co college commission committee company confederation congress cooperative corporation council court department embassy federation ' +
    'force forum foundation fund government group guild hospital inc initiative institute institution laboratory league ltd ministry ' +
    'movement museum network office organisation organization parliament partnership party police school secretariat senate service ' +
    'society station team trust union university ' +
    'agentur akademie amt bund bundesamt bundesregierung fraktion gericht gesellschaft gewerkschaft gmbh hochschule institut kammer ' +
    'klinik ministerium partei polizei regierung schule senat stadtrat stiftung universität verband verein vereinigung zentrum ' +
    'académie agence assemblée association autorité banque centre comité commission conseil fondation gouvernement groupe hôpital ' +
    'mairie ministère musée office organisation parlement parti police préfecture société syndicat tribunal université',
);

/** Nouns that are part of the names of papers and works, which carry the words of others. */
export const WORKS = words(
  'act almanac article bible book broadcast bulletin catechism chronicle charter code constitution courier daily declaration diary ' +
    'dictionary dispatch editorial encyclopedia express gazette gospel guardian handbook herald independent inquirer interview journal ' +
    'law leaflet letter log logbook magazine mail manifesto manual memo memoir minutes mirror monitor news newsletter newspaper notice novel ' +
    'observer pamphlet paper poem post press proverb record register report resolution review saga sentinel speech standard star ' +
    'statement statute story study sun telegraph times transcript treaty tribune weekly ' +
    'abendblatt anzeiger bericht blatt bote brief buch erklärung gesetz interview kurier magazin merkur nachrichten protokoll ' +
    'rundschau rede roman sprichwort studie tagblatt tageblatt tageszeitung urteil vertrag zeitschrift zeitung ' +
    'bulletin communiqué courrier discours dépêche entretien journal lettre livre loi magazine poème proverbe quotidien rapport récit ' +
    'revue roman traité tribune étude',
);

/** What stands before a name and is none of it. */
export const TITLES = words(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister captain capt colonel col general gen major ' +
    'lieutenant lt sergeant sgt judge justice senator sen rep president minister mayor ' +
    'herr frau dipl ing pfarrer präsident präsidentin bürgermeister bürgermeisterin ' +
    'm mme mlle maître docteur professeur monsieur madame',
);

/** Small words inside names: Ada van der Lund. */
export const PARTICLES = words(
  'van von der den de del della di da do dos du des la le el al bin ibn ben zu zur zum af av ten ter y',
);

/** Words of which a printed role has one, however its letters are written: "Chief Executive". */
export const ROLES = words(
  'adviser advisor analyst archbishop attorney author baker bishop captain chair chairman chairwoman chancellor chief coach ' +
    'commissioner coordinator councillor deputy director doctor driver economist editor engineer executive expert farmer founder ' +
    'governor head historian inspector journalist judge lawyer leader lecturer manager master mayor member minister nurse officer ' +
    'official owner partner pilot president principal producer professor prosecutor reporter representative researcher resident ' +
    'scientist secretary senator sergeant shopkeeper spokesman spokesperson spokeswoman student survivor teacher treasurer vice ' +
    'witness worker writer ' +
    'abgeordnete abgeordneter anwalt anwältin arzt autor autorin bürgermeister bürgermeisterin chef chefin direktor direktorin ' +
    'forscher forscherin geschäftsführer geschäftsführerin leiter leiterin lehrer lehrerin minister ministerin präsident präsidentin ' +
    'professor professorin sprecher sprecherin vorsitzende vorsitzender ' +
    'avocat avocate auteur autrice capitaine chef cheffe chercheur chercheuse directeur directrice député députée enseignant ' +
    'enseignante maire médecin ministre porte-parole président présidente professeur professeure témoin',
);
